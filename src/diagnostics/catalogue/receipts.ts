import { define } from './define.ts'

/** Receipts, CPR6201–6219: what can be wrong with one; CPR6221–6249: what has changed since it was made. */
export const receiptCodes = {
  CPR6201: define(
    'error',
    ['不是回执', 'not a receipt'],
    ['这不是回执：`format` 为 {actual}', 'this is no receipt: its `format` is {actual}'],
    ['回执的 `format` 是 `{format}`', 'the `format` of a receipt is `{format}`'],
  ),
  CPR6202: define(
    'error',
    ['回执格式不认识', 'unknown receipt format'],
    ['回执的格式 {actual} 不认识', 'the receipt is in format {actual}, which this version does not know'],
    [
      '本版本只认 `{format}`，请用做出回执的版本重算',
      'this version reads `{format}`; replay it with the version that made it',
    ],
  ),
  CPR6203: define(
    'error',
    ['未知的键', 'unknown key'],
    ['{place}中没有键 `{key}`', '{placeEn} has no key `{key}`'],
    ['可以写：{allowed}', 'keys there are: {allowed}'],
  ),
  CPR6204: define(
    'error',
    ['缺少键', 'missing keys'],
    ['{place}缺少键 {keys}', '{placeEn} lacks {keys}'],
    ['回执须完整保存，不要删改', 'keep receipts whole and unedited'],
  ),
  CPR6205: define(
    'error',
    ['值不对', 'wrong value'],
    ['{place}应为：{expected}；实为 {actual}', '{placeEn} should be {expectedEn}, not {actual}'],
    ['回执须原样保存，不要手改', 'keep receipts as they were made, unedited'],
  ),
  CPR6206: define(
    'error',
    ['没有回执', 'no receipts'],
    ['文件中一份回执也没有', 'the file holds no receipt'],
    ['文件应是一份回执，或一份以上回执的列表', 'the file should be one receipt, or a list of at least one'],
  ),
  CPR6221: define(
    'error',
    ['另一部规则', 'another rule book'],
    [
      '回执出自规则库 `{receipt}`，这里是 `{now}`',
      'the receipt is of rule book `{receipt}`; this is `{now}`',
    ],
    ['用 --rules 指明当时的规则库', 'name the rule book it is of with --rules'],
  ),
  CPR6222: define(
    'error',
    ['规则已不存在', 'rule gone'],
    ['规则库中没有可供认定的规则 `{receipt}`', 'the rule book has no rule `{receipt}` to decide by'],
    ['规则可能已删除或改名', 'it may have been deleted or renamed'],
  ),
  CPR6223: define(
    'error',
    ['当日未生效', 'not in force'],
    ['规则 `{rule}` 在 {asOf} 已无有效版本', 'no version of `{rule}` is in force on {asOf} any more'],
    ['请核对规则的生效期间', 'look at when the rule is in force'],
  ),
  CPR6224: define(
    'error',
    ['所用版本不同', 'another version of the rule'],
    [
      '当日适用的规则版本，回执为 {receipt} 起的，现为 {now} 起的',
      'the version of the rule on that day began on {receipt}; now it begins on {now}',
    ],
    ['请核对规则的生效期间', 'look at when the rule is in force'],
  ),
  CPR6225: define(
    'error',
    ['规则已改', 'rule changed'],
    [
      '规则 `{rule}`（连同所引用的类别和事实定义）已与当时不同',
      '`{rule}`, or a category or fact that it rests on, decides by other content than it did',
    ],
    [
      '用 child-plan explain {rule} 看现在的规则，与规则库版本 {version} 对照',
      'see the rule as it is with `child-plan explain {rule}` and compare it with rule book {version}',
    ],
  ),
  CPR6226: define(
    'error',
    ['参数已改', 'parameter changed'],
    [
      '参数 `{parameter}` 当时为 {receipt}，现为 {now}',
      'parameter `{parameter}` was {receipt}; now it is {now}',
    ],
    ['请核对该参数在 {asOf} 的值', 'check the value of the parameter on {asOf}'],
  ),
  CPR6227: define(
    'error',
    ['参数已不存在', 'parameter gone'],
    ['规则库中没有参数 `{parameter}`', 'the rule book has no parameter `{parameter}`'],
    ['参数可能已删除或改名', 'it may have been deleted or renamed'],
  ),
  CPR6228: define(
    'error',
    ['事实不同', 'other facts'],
    ['事实与回执所依据的不同', 'the facts are not those the receipt was made of'],
    ['请核对给出的事实，有密钥的还要核对密钥', 'check the facts given, and the key where there is one'],
  ),
  CPR6229: define(
    'error',
    ['回执中的事实已改', 'facts in the receipt altered'],
    ['回执中的事实与其散列值不符', 'the facts in the receipt do not have its hash'],
    ['回执或密钥不是原来的', 'the receipt, or the key, is not the one it was made with'],
  ),
  CPR6231: define(
    'error',
    ['结果不同', 'another outcome'],
    ['结果当时是“{thenZh}”，现在是“{nowZh}”', 'the outcome was `{receipt}`; now it is `{now}`'],
    [
      '原因见以上各项；别无差异时，是回执或引擎改了',
      'see what is told above; where nothing is, the receipt or the engine was changed',
    ],
  ),
  CPR6232: define(
    'error',
    ['缺少的事实不同', 'other facts are missing'],
    [
      '仍可改变结果的事实，当时：{receipt}；现在：{now}',
      'facts that could change the outcome: then {receipt}; now {now}',
    ],
    [
      '原因见以上各项；别无差异时，是回执或引擎改了',
      'see what is told above; where nothing is, the receipt or the engine was changed',
    ],
  ),
  CPR6233: define(
    'error',
    ['缺少的参数不同', 'other parameters are missing'],
    [
      '缺少的参数，当时：{receipt}；现在：{now}',
      'parameters without which it cannot be decided: then {receipt}; now {now}',
    ],
    [
      '原因见以上各项；别无差异时，是回执或引擎改了',
      'see what is told above; where nothing is, the receipt or the engine was changed',
    ],
  ),
  CPR6234: define(
    'error',
    ['所给待遇不同', 'other grants'],
    ['所给待遇，当时：{receipt}；现在：{now}', 'granted: then {receipt}; now {now}'],
    [
      '原因见以上各项；别无差异时，是回执或引擎改了',
      'see what is told above; where nothing is, the receipt or the engine was changed',
    ],
  ),
  CPR6235: define(
    'error',
    ['所偏离的力度不同', 'another departure'],
    [
      '所偏离要求的力度，当时：{receipt}；现在：{now}',
      'force of the text departed from: then {receipt}; now {now}',
    ],
    [
      '原因见以上各项；别无差异时，是回执或引擎改了',
      'see what is told above; where nothing is, the receipt or the engine was changed',
    ],
  ),
  CPR6236: define(
    'error',
    ['主体不同', 'another subject'],
    [
      '规则 `{rule}` 当时关于 `{receipt}`，现关于 `{now}`',
      '`{rule}` was about `{receipt}`; now it is about `{now}`',
    ],
    ['请核对规则的主体', 'look at whom the rule is about'],
  ),
  CPR6241: define(
    'information',
    ['规则库版本不同', 'another version of the rule book'],
    ['规则库版本当时为 {receipt}，现为 {now}', 'the rule book was version {receipt}; now it is {now}'],
    ['这条规则是否有变，另行指出', 'whether this rule changed is told apart'],
  ),
  CPR6242: define(
    'information',
    ['规则库内容不同', 'rule book changed'],
    ['规则库中有内容与当时不同', 'something in the rule book decides otherwise than it did'],
    ['这条规则是否有变，另行指出', 'whether this rule changed is told apart'],
  ),
  CPR6243: define(
    'information',
    ['引擎版本不同', 'another engine'],
    ['引擎当时为 {receipt}，现为 {now}', 'the engine was {receipt}; now it is {now}'],
    ['结果若因此不同，另行指出', 'whether anything came out otherwise is told apart'],
  ),
} as const
