import { define } from './define.ts'

/** What a document says of the plan, its text and its dates. */
export const planTextCodes = {
  CPR2012: define(
    'error',
    ['没有这一条款', 'unknown clause'],
    ['纲要中没有条款 `{clause}`', 'the plan has no clause `{clause}`'],
    [
      '条款号形如 health.goal.6、welfare.measure.7',
      'clause ids look like health.goal.6 or welfare.measure.7',
    ],
  ),
  CPR2013: define(
    'error',
    ['引文与原文不符', 'quote not found'],
    ['`{clause}` 中没有这段引文', 'clause `{clause}` does not hold this quote'],
    ['引文须一字不差。{nearest}', 'quote word for word; {nearestEn}'],
  ),
  CPR2014: define(
    'error',
    ['引文在别的条款', 'quote is in another clause'],
    ['这段引文不在 `{clause}`，而在 {others}', 'this quote is not in `{clause}` but in {others}'],
    ['请改正条款号', 'correct the clause id'],
  ),
  CPR2022: define(
    'error',
    ['超出纲要期间', 'outside the plan period'],
    [
      '`{value}` 不在纲要期间 {from} 至 {through} 内',
      '`{value}` is outside the plan period {from} to {through}',
    ],
    ['请改为期间之内的日期或年份', 'use a date or year within the period'],
  ),
  CPR2026: define(
    'error',
    ['生效期间有误', 'wrong period of validity'],
    ['{from} 至 {through}：{problem}', '{from} to {through}: {problemEn}'],
    ['请调整起止日期', 'adjust the dates'],
  ),
  CPR2027: define(
    'error',
    ['所引类别未覆盖全部生效期间', 'category is not in force throughout'],
    [
      '本规则在 {from} 至 {through} 施行，所引的类别 `{category}` 却并非始终生效',
      'this rule is in force from {from} to {through}, the category `{category}` not for all of that time',
    ],
    ['请使两者生效期间一致', 'make both cover the same time'],
  ),
  CPR2028: define(
    'error',
    ['纲要原文结构有误', 'plan text is not as outlined'],
    ['{problem}', '{problemEn}'],
    ['请核对原文与 plan.yaml 的 outline', 'compare the text with `outline` in plan.yaml'],
  ),
  CPR2029: define(
    'error',
    ['缺少文件', 'missing file'],
    ['规则包缺少 `{path}`', 'the pack has no `{path}`'],
    ['请补上该文件，或改正路径', 'add the file, or correct the path'],
  ),
  CPR2037: define(
    'error',
    ['引文中没有这个数值', 'the quote does not state this value'],
    ['引文「{quote}」中没有数值 `{value}`', 'the quote `{quote}` does not state the number `{value}`'],
    ['请照原文抄录数值与引文', 'copy value and quote from the text'],
  ),
  CPR2038: define(
    'error',
    ['同一天有两个数值', 'two values from one day'],
    ['自 {from} 起的数值写了两次', 'two values begin on {from}'],
    ['同一天只留一个数值', 'keep one value for a day'],
  ),
} as const
