import { define } from './define.ts'

/**
 * What rules of json-rules-engine say that this language does not, CPR5101–5149. With an error the rule is left out;
 * the others say what was left out of a rule, or guessed.
 */
export const jsonRulesCodes = {
  CPR5101: define(
    'error',
    ['不是 json-rules-engine 规则', 'not a rule of json-rules-engine'],
    ['此处应为{expected}，实为 {actual}', 'expected {expectedEn}, found {actual}'],
    ['请核对 JSON', 'check the JSON'],
  ),
  CPR5102: define(
    'error',
    ['没有这个比较词', 'operator without counterpart'],
    [
      '`{operator}` 不是自带的运算符，规则语言没有对应的比较词',
      '`{operator}` is no operator that json-rules-engine brings; the language has none like it',
    ],
    [
      '能导入的有：{allowed}；自定义运算符请改写成这些，或导入后手工补写',
      'these can be imported: {allowed}; rewrite a custom operator with them, or add the rule by hand',
    ],
  ),
  CPR5103: define(
    'error',
    ['路径过于复杂', 'path that is no property'],
    [
      '`path` 的 `{path}` 不是一串属性名，事实只能按名称取',
      'the path `{path}` is more than property names; a fact is read by its name',
    ],
    ['请把要用的值作为单独的事实给出', 'give the value it selects as a fact of its own'],
  ),
  CPR5104: define(
    'error',
    ['事实带参数', 'fact with params'],
    ['事实 `{fact}` 带 `params`，规则语言的事实不带参数', 'fact `{fact}` has `params`; facts take none'],
    ['请为每组参数各设一个事实', 'make a fact of its own for each set of params'],
  ),
  CPR5105: define(
    'information',
    ['优先级已略去', 'priority left out'],
    [
      '`priority` 只影响先后，不影响结果，已略去',
      '`priority` orders evaluation and never changes an outcome; it is left out',
    ],
    ['无须处理', 'nothing to do'],
  ),
  CPR5106: define(
    'warning',
    ['事件参数已略去', 'event params left out'],
    [
      '事件 `{event}` 的 `params` 没有对应之处，已略去',
      'the `params` of event `{event}` have no counterpart and are left out',
    ],
    [
      '金额、标准请写成参数（parameters），待遇请写成 entitlement 的 grants',
      'write amounts as parameters, and what is granted as the grants of an entitlement',
    ],
  ),
  CPR5107: define(
    'error',
    ['不能这样比较', 'comparison that cannot be said'],
    ['`{fact}` 与 {value} 不能用 `{operator}` 比较', '`{operator}` of `{fact}` with {value} cannot be said'],
    [
      '大小只比数字、日期（2021-01-31）和时刻（08:30）；是否未知用 known',
      'order is for numbers, dates (2021-01-31) and times (08:30); what is not known is asked with `known`',
    ],
  ),
  CPR5108: define(
    'error',
    ['同一事实类型不一', 'fact of two types'],
    [
      '`{fact}` 在别处是“{type}”，此处却与 {value} 比较',
      '`{fact}` is {typeEn} elsewhere, but compared with {value} here',
    ],
    ['请拆成两个事实', 'make two facts of it'],
  ),
  CPR5109: define(
    'error',
    ['不能与另一事实这样比较', 'comparison with another fact'],
    [
      '`{operator}` 不能与另一事实比较；能比的只有相等和大小',
      '`{operator}` cannot compare with another fact; only equality and order can',
    ],
    ['请写出具体的值，或改用参数', 'write the values out, or use a parameter'],
  ),
  CPR5110: define(
    'error',
    ['引用的条件没有导入', 'reference to a condition that is not there'],
    ['没有导入名为 `{name}` 的条件', 'no condition `{name}` was imported'],
    [
      '请把 engine.setCondition 的内容放在 conditions 之下一并导入',
      'import what engine.setCondition was given along with the rules, under `conditions`',
    ],
  ),
  CPR5111: define(
    'error',
    ['空的列表', 'empty list'],
    [
      '`{key}` 是空的；json-rules-engine 视空的 all、any 为成立，规则语言不允许',
      '`{key}` is empty; to json-rules-engine an empty `all` or `any` holds, the language has none',
    ],
    ['请写明条件，或删去', 'write out what is meant, or delete it'],
  ),
  CPR5112: define(
    'error',
    ['一个条件有几个组合词', 'more than one combinator'],
    [
      '此条件同时有 {keys}，json-rules-engine 只看其中一个',
      'this condition has {keys}; json-rules-engine looks at one of them only',
    ],
    ['请只留一个', 'keep one'],
  ),
  CPR5113: define(
    'information',
    ['名称已改', 'renamed'],
    ['`{from}` 改称 `{to}`', '`{from}` is called `{to}`'],
    [
      '名称只用英文字母、数字：事实 birthDate，规则 free-fare',
      'names are letters and digits: birthDate for a fact, free-fare for a rule',
    ],
  ),
  CPR5114: define(
    'information',
    ['类型是猜的', 'type guessed'],
    [
      '规则看不出 `{fact}` 的类型，暂定为“{type}”',
      'the rules do not show of which type `{fact}` is; {typeEn} is a guess',
    ],
    ['请核对；不对就在导入时用 facts 说明', 'check it; where it is wrong, tell the import under `facts`'],
  ),
  CPR5115: define(
    'warning',
    ['没有引文', 'no clause cited'],
    [
      '规则 `{rule}` 没有 cites，补上之前检查不会通过',
      'rule `{rule}` has no `cites`; check refuses it until it has',
    ],
    [
      '请补上所依据的条款和原文，或在导入时给出 cites',
      'add the clause it rests on, with a quote, or give `cites` to the import',
    ],
  ),
  CPR5116: define(
    'information',
    ['选项可能不全', 'values may be missing'],
    [
      '`{fact}` 的选项只列了规则提到的：{values}',
      'the values of `{fact}` are those that the rules mention: {values}',
    ],
    ['请补全，或在导入时用 facts 说明', 'add the others, or tell the import under `facts`'],
  ),
  CPR5117: define(
    'error',
    ['嵌套过深', 'nested too deeply'],
    ['条件的嵌套超过 {limit} 层', 'conditions are nested more than {limit} deep'],
    ['请把内层写成单独的条件（conditions）', 'give inner conditions a name under `conditions`'],
  ),
  CPR5118: define(
    'information',
    ['没有对应之处，已略去', 'left out'],
    ['`{key}` 没有对应之处，已略去', '`{key}` has no counterpart and is left out'],
    ['无须处理；若影响结果，请手工补写', 'nothing to do, unless it matters to the outcome'],
  ),
} as const
