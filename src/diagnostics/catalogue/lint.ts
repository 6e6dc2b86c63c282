import { define } from './define.ts'

/** What is allowed but misleads a reader, and what the examples show. */
export const lintCodes = {
  CPR4001: define(
    'error',
    ['行末中文注解已过时', 'stale gloss'],
    [
      '注解写作「{found}」，条件实为「{expected}」',
      'the gloss says `{found}`; the condition says `{expected}`',
    ],
    ['运行 child-plan fmt 重写注解', 'run `child-plan fmt` to rewrite it'],
  ),
  CPR4002: define(
    'warning',
    ['缺少行末中文注解', 'missing gloss'],
    ['此条件没有中文注解：「{expected}」', 'this condition has no gloss: `{expected}`'],
    [
      '运行 child-plan fmt 补上注解；行末若有自己写的注释，请先移到单独一行',
      'run `child-plan fmt` to add it; a comment of your own goes on a line of its own first',
    ],
  ),
  CPR4003: define(
    'warning',
    ['键的次序不规范', 'keys out of order'],
    ['`{key}` 应在 `{before}` 之前', '`{key}` belongs before `{before}`'],
    ['运行 child-plan fmt 调整次序', 'run `child-plan fmt` to reorder'],
  ),
  CPR4004: define(
    'warning',
    ['结果本可确定却会判为待定', 'undetermined although every case agrees'],
    [
      '当 {known} 已知、{unknown} 未知时，无论其取何值结果都是「{outcome}」，规则却会判为待定',
      'with {known} known and {unknown} unknown, every completion gives `{outcome}`, yet the rule says undetermined',
    ],
    [
      '请在 any 之下补一个不依赖未知事实的条件：{alternative}',
      'add an alternative that does not need the unknown facts: {alternative}',
    ],
  ),
  CPR4005: define(
    'error',
    ['示例不成立', 'example fails'],
    [
      '示例「{example}」的 `{key}` 应为 {expected}，实为 {actual}',
      'example `{example}` expects `{key}` {expected}, got {actual}',
    ],
    ['请核对规则与示例何者有误', 'correct the rule or the example, whichever is wrong'],
  ),
  CPR4006: define(
    'warning',
    ['示例过少', 'too few examples'],
    [
      '此规则有 {count} 个示例，至少应有 {least} 个',
      'this rule has {count} examples; it should have at least {least}',
    ],
    [
      '请补充：边界两侧各一、典型情形、关键事实未知',
      'add both sides of each boundary, the typical case, an unknown',
    ],
  ),
  CPR4007: define(
    'error',
    ['示例写法有误', 'example cannot be read'],
    ['示例「{example}」：{problem}', 'example `{example}`: {problemEn}'],
    ['{help}', '{helpEn}'],
  ),
  CPR4008: define(
    'warning',
    ['条件未经示例证明', 'condition not shown to matter'],
    ['没有一个示例单凭「{condition}」改变结果', 'no example turns on `{condition}` alone'],
    [
      '请补一个示例：其他条件都已具备，只看这一条',
      'add an example in which everything else is settled and only this decides',
    ],
  ),
  CPR4009: define(
    'error',
    ['改动未被示例发现', 'mutant survived'],
    ['把 {what} 改掉，所有示例仍然通过', 'every example still holds after this change: {whatEn}'],
    ['请补边界两侧的示例', 'add examples on both sides of the boundary'],
  ),
  CPR4010: define(
    'error',
    ['缺少文字', 'missing text'],
    ['已编完的规则库在此须有 `{key}`', 'a finished rule book needs `{key}` here'],
    [
      '请补上中英文的 `{key}`；未编完的规则库请在 plan.yaml 去掉 complete: true',
      'add `{key}` in Chinese and English; an unfinished rule book leaves `complete: true` out of plan.yaml',
    ],
  ),
  CPR4011: define(
    'error',
    ['语言不对', 'wrong language'],
    ['此处应为{language}', 'this should be in {languageEn}'],
    ['zh 写中文，en 写英文', 'zh is Chinese, en is English'],
  ),
  CPR4012: define(
    'error',
    ['语句没有着落', 'sentence not covered'],
    [
      '{clause} 的这一句没有规则引用，也没有处理说明：「{sentence}」',
      'no rule and no disposition speaks for this sentence of {clause}: `{sentence}`',
    ],
    [
      '请由规则引用这句原文，或在 clauses 中说明如何处理',
      'quote it in a rule, or say under clauses what becomes of it',
    ],
  ),
  CPR4013: define(
    'warning',
    ['示例标题重复', 'example title used twice'],
    [
      '示例标题「{example}」与第 {line} 行的相同，报错时分不清是哪一例',
      'the example title `{example}` stands on line {line} too; findings cannot tell the two apart',
    ],
    ['请改写标题，写明两例不同在哪里', 'say in the title what tells this example from the other'],
  ),
} as const
