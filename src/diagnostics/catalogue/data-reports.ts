import { dataSeverities } from './data-severities.ts'
import { define } from './define.ts'

/** Parameters given beside the data, and reports on commitments. */
export const reportCodes = {
  CPR6081: define(
    dataSeverities.CPR6081,
    ['没有这个参数', 'unknown parameter'],
    ['没有参数 `{parameter}`', 'there is no parameter `{parameter}`'],
    ['参数见 rules/parameters', 'parameters are listed under rules/parameters'],
  ),
  CPR6082: define(
    dataSeverities.CPR6082,
    ['参数值写法不对', 'unreadable parameter'],
    ['参数 `{parameter}` 不能取 {value}', '{value} is no value of parameter `{parameter}`'],
    ['应为 {expected}', 'it takes {expected}'],
  ),
  CPR6083: define(
    dataSeverities.CPR6083,
    ['没有这项任务', 'unknown commitment'],
    ['没有任务 `{rule}`，自评未采用', 'there is no commitment `{rule}`; the report is not used'],
    ['任务编号见 child-plan list', 'list the rules with `child-plan list`'],
  ),
  CPR6084: define(
    dataSeverities.CPR6084,
    ['没有这项证明材料', 'unknown evidence'],
    ['任务 `{rule}` 没有证明材料 `{evidence}`', 'commitment `{rule}` expects no evidence `{evidence}`'],
    ['所需材料：{allowed}', 'evidence expected: {allowed}'],
  ),
  CPR6085: define(
    dataSeverities.CPR6085,
    ['证明材料不全', 'evidence missing'],
    [
      '自评为已完成，但缺少 {evidence}；按进行中计',
      'reported as done without {evidence}; counted as under way',
    ],
    ['须逐项提供证明材料', 'every item of evidence is needed'],
  ),
  CPR6086: define(
    dataSeverities.CPR6086,
    ['自评互相矛盾', 'conflicting reports'],
    [
      '任务 `{rule}` {period} 年有多份不同的自评；均未采用',
      'commitment `{rule}` has reports for {period} that differ; none is used',
    ],
    ['请只保留一份', 'keep one of them'],
  ),
} as const
