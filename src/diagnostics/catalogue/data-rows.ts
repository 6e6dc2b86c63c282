import { dataSeverities } from './data-severities.ts'
import { define } from './define.ts'

/** What rows of observations say about this plan. */
export const dataRowCodes = {
  CPR6050: define(
    dataSeverities.CPR6050,
    ['没有这个指标', 'unknown indicator'],
    [
      '纲要没有指标 `{indicator}`；{rows} 行未采用（第 {lines} 行）',
      'the plan has no indicator `{indicator}`; {rows} rows are not used (lines {lines})',
    ],
    ['指标编号见 rules/indicators', 'indicators are listed under rules/indicators'],
  ),
  CPR6051: define(
    dataSeverities.CPR6051,
    ['没有这个区划或单位', 'unknown area or unit'],
    [
      '区划表与名册中没有 `{area}`；{rows} 行未采用（第 {lines} 行）',
      '`{area}` is neither in the area tree nor on a roster; {rows} rows are not used (lines {lines})',
    ],
    [
      '请核对代码；以本区目标衡量其他地区请用 --as-if-area',
      'check the code; use --as-if-area to judge another area by these targets',
    ],
  ),
  CPR6052: define(
    dataSeverities.CPR6052,
    ['曾用区划代码', 'former area code'],
    [
      '`{area}` 是 `{current}` 的曾用代码，{rows} 行已归入（第 {lines} 行）',
      '`{area}` is a former code of `{current}`; {rows} rows count for it (lines {lines})',
    ],
    ['请核对口径是否一致', 'check that the series is the same'],
  ),
  CPR6053: define(
    dataSeverities.CPR6053,
    ['该年区划未设立', 'area not valid in the period'],
    ['`{area}` 在 {period} 年并未设立', '`{area}` did not exist in {period}'],
    ['请核对代码与年份', 'check the code and the year'],
  ),
  CPR6054: define(
    dataSeverities.CPR6054,
    ['单位不符', 'unit mismatch'],
    [
      '指标 `{indicator}` 的单位是 `{expected}`，不是 `{actual}`；{rows} 行未采用（第 {lines} 行）',
      '`{indicator}` is in `{expected}`, not `{actual}`; {rows} rows are not used (lines {lines})',
    ],
    ['%、百分点与 ‰ 各不相同；请换算后填写', '%, percentage points and ‰ differ; convert the values'],
  ),
  CPR6055: define(
    dataSeverities.CPR6055,
    ['没有这个分组', 'unknown group'],
    [
      '指标 `{indicator}` 没有分组 `{group}`；{rows} 行未采用（第 {lines} 行）',
      '`{indicator}` has no group `{group}`; {rows} rows are not used (lines {lines})',
    ],
    ['可用的分组：{allowed}', 'groups there are: {allowed}'],
  ),
  CPR6056: define(
    dataSeverities.CPR6056,
    ['重复的行', 'duplicate rows'],
    [
      '`{area}` {period} 年 `{indicator}`（{group}）重复 {rows} 次，数值相同',
      '`{indicator}` ({group}) of `{area}` in {period} stands {rows} times with the same value',
    ],
    ['请删去多余的行', 'delete the others'],
  ),
  CPR6057: define(
    dataSeverities.CPR6057,
    ['数值互相矛盾', 'conflicting rows'],
    [
      '`{area}` {period} 年 `{indicator}`（{group}）有 {rows} 行而数值不同：{values}；均未采用',
      '`{indicator}` ({group}) of `{area}` in {period} has {rows} rows that differ: {values}; none is used',
    ],
    ['请只保留一行', 'keep one of them'],
  ),
  CPR6058: define(
    dataSeverities.CPR6058,
    ['层级不符', 'another level'],
    [
      '指标 `{indicator}` 按 {expected} 报送，`{area}` 不是这一层级',
      '`{indicator}` is reported by {expected}; `{area}` is not of that level',
    ],
    ['这些数值不参与目标判断', 'these values decide no target'],
  ),
  CPR6059: define(
    dataSeverities.CPR6059,
    ['数值不可能', 'impossible value'],
    [
      '`{indicator}` 为 {value}，超过全部（{limit}）',
      '`{indicator}` is {value}, more than all of them ({limit})',
    ],
    ['请核对数值与单位；数值按原样采用', 'check the value and its unit; it is used as it stands'],
  ),
  CPR6060: define(
    dataSeverities.CPR6060,
    ['数量不是整数', 'count is not whole'],
    ['`{indicator}` 是数量，而数值为 {value}', '`{indicator}` is a count, but the value is {value}'],
    ['请核对数值与单位；数值按原样采用', 'check the value and its unit; it is used as it stands'],
  ),
  CPR6061: define(
    dataSeverities.CPR6061,
    ['不可能的组合', 'impossible combination'],
    [
      '`{area}` {period} 年（{group}）`{part}` 为 {partValue}，大于包含它的 `{whole}` {wholeValue}',
      'in {period} `{part}` of `{area}` ({group}) is {partValue}, more than `{whole}` {wholeValue}, which includes it',
    ],
    ['请核对来源；数值按原样采用', 'check the source; both are used as they stand'],
  ),
  CPR6069: define(
    dataSeverities.CPR6069,
    ['没有该地区的数据', 'no data of that area'],
    ['数据中没有 `{area}` 的任何一行', 'no row of the data is about `{area}`'],
    ['请核对 --as-if-area 的代码', 'check the code given to --as-if-area'],
  ),
  CPR6075: define(
    dataSeverities.CPR6075,
    ['取整掩盖了差别', 'rounding hides a difference'],
    [
      '`{area}`：所填 {value} 与按分子分母精确比较的结论不同，以精确比较为准',
      '`{area}`: the printed {value} would be judged otherwise than the exact rate; the exact rate counts',
    ],
    ['请核对分子与分母', 'check numerator and denominator'],
  ),
  CPR6079: define(
    dataSeverities.CPR6079,
    ['汇总数与单位数据不一致', 'total disagrees with the units'],
    [
      '汇总为 {numerator}/{denominator}；名册共 {units} 个单位，其中达到 {yes} 个、不明 {unknown} 个',
      'the total says {numerator}/{denominator}; the roster has {units} units, {yes} of which comply and {unknown} are unknown',
    ],
    ['已按汇总数判断，请核对', 'the total was used; check it'],
  ),
  CPR6080: define(
    dataSeverities.CPR6080,
    ['分母不是单位数', 'not a count of units'],
    [
      '{numerator}/{denominator} 的分母不是名册上的 {units} 个单位，未作为占比采用',
      'the denominator of {numerator}/{denominator} is not the {units} units on the roster; it is not read as their share',
    ],
    ['占比的分子、分母须为单位个数', 'a share counts units over units'],
  ),
  CPR6090: define(
    dataSeverities.CPR6090,
    ['与纲要所载数据不同', "other than the plan's own figure"],
    [
      '`{area}` {period} 年 `{indicator}` 为 {value}，纲要（{clause}）所载为 {printed}，以所给数据为准',
      '`{indicator}` of `{area}` in {period} is {value}; the plan ({clause}) says {printed}; the data given count',
    ],
    ['请核对数据来源', 'check the source of the data'],
  ),
} as const
