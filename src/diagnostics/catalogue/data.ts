import { dataSeverities } from './data-severities.ts'
import { define } from './define.ts'

/** Observation data, CPR6050–6099: what the data say about this plan. What a file says is in `data-files.ts`. */
export const dataCodes = {
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
  CPR6062: define(
    dataSeverities.CPR6062,
    ['名册未知', 'roster not known'],
    [
      '没有 `{kind}` 的名册，无法知道哪些单位须达标',
      'there is no roster of `{kind}`, so nobody knows which units must comply',
    ],
    ['请随数据提供 rosters.{kind}', 'give rosters.{kind} with the data'],
  ),
  CPR6063: define(
    dataSeverities.CPR6063,
    ['名册中单位重复', 'unit on a roster twice'],
    [
      '`{kind}` 名册中 `{code}` 出现两次，只采用第一次',
      '`{code}` is on the roster of `{kind}` twice; the first counts',
    ],
    ['请删去或改正代码', 'delete it or correct the code'],
  ),
  CPR6064: define(
    dataSeverities.CPR6064,
    ['名册已由纲要规定', 'roster is fixed by the plan'],
    [
      '`{kind}` 的名册由规则包规定，数据中的名册未采用',
      'the roster of `{kind}` comes with the plan; the one in the data is not used',
    ],
    ['请删去数据中的 rosters.{kind}', 'delete rosters.{kind} from the data'],
  ),
  CPR6065: define(
    dataSeverities.CPR6065,
    ['没有这种名册', 'unknown kind of roster'],
    ['没有 `{kind}` 这种单位，名册未采用', 'there is no kind of unit `{kind}`; the roster is not used'],
    ['可用：{allowed}', 'kinds there are: {allowed}'],
  ),
  CPR6066: define(
    dataSeverities.CPR6066,
    ['名册中有未知的事实', 'unknown fact on a roster'],
    ['`{kind}` 的单位 `{code}`：没有事实 `{fact}`', 'unit `{code}` of `{kind}`: there is no fact `{fact}`'],
    ['可用的事实：{allowed}', 'facts there are: {allowed}'],
  ),
  CPR6067: define(
    dataSeverities.CPR6067,
    ['名册中的事实写法不对', 'unreadable fact on a roster'],
    [
      '`{kind}` 的单位 `{code}`：`{fact}` 的值 {value} 无效，按未知处理',
      'unit `{code}` of `{kind}`: {value} is no value of `{fact}`; it counts as unknown',
    ],
    ['应为 {expected}', 'it takes {expected}'],
  ),
  CPR6068: define(
    dataSeverities.CPR6068,
    ['单位未标明分组', 'unit without a group'],
    [
      '`{kind}` 的单位 {codes} 未标明分组，是否属于 `{group}` 不明',
      'units {codes} of `{kind}` name no group; whether they are `{group}` is not known',
    ],
    ['请在名册中写明 group', 'write their group on the roster'],
  ),
  CPR6069: define(
    dataSeverities.CPR6069,
    ['没有该地区的数据', 'no data of that area'],
    ['数据中没有 `{area}` 的任何一行', 'no row of the data is about `{area}`'],
    ['请核对 --as-if-area 的代码', 'check the code given to --as-if-area'],
  ),
  CPR6070: define(
    dataSeverities.CPR6070,
    ['没有数据', 'no data'],
    [
      '{period} 年没有 `{indicator}`（{group}）可用的数据：{units}',
      'no usable value of `{indicator}` ({group}) in {period} for {units}',
    ],
    ['没有数据不等于达标', 'no data is not compliance'],
  ),
  CPR6071: define(
    dataSeverities.CPR6071,
    ['没有基年数据', 'no base year value'],
    [
      '没有 `{indicator}`（{group}）{year} 年（基年）可用的数据：{units}',
      'no usable value of `{indicator}` ({group}) in the base year {year} for {units}',
    ],
    ['请补充 {year} 年的数据', 'add the value of {year}'],
  ),
  CPR6072: define(
    dataSeverities.CPR6072,
    ['基年为零', 'base is zero'],
    [
      '`{indicator}` 在基年 {year} 为零，升降百分比没有意义：{units}',
      '`{indicator}` was zero in the base year {year}; a percentage change has no meaning: {units}',
    ],
    ['请由规则作者另定要求', 'the rule needs another requirement'],
  ),
  CPR6073: define(
    dataSeverities.CPR6073,
    ['参数没有数值', 'parameter without a value'],
    ['参数 `{parameter}` 在 {period} 年没有数值', 'parameter `{parameter}` has no value in {period}'],
    ['请在 rules/parameters 中补充数值与出处', 'add the value and its source under rules/parameters'],
  ),
  CPR6074: define(
    dataSeverities.CPR6074,
    ['比率不存在', 'no rate'],
    ['分母为零，无法判断：{units}', 'the denominator is zero, so nothing can be judged: {units}'],
    ['若确无对象，结果即为待定', 'the result stays undetermined'],
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
  CPR6076: define(
    dataSeverities.CPR6076,
    ['目标弱于基线', 'target weaker than the baseline'],
    [
      '{year} 年已为 {value}，在纲要开始前即已达到目标',
      'already {value} in {year}: the target was met before the plan began',
    ],
    ['达标并不表示有所改善', 'meeting it shows no improvement'],
  ),
  CPR6077: define(
    dataSeverities.CPR6077,
    ['曾有年份未保持', 'not kept every year'],
    ['要求每年保持，而 {years} 年未达到', 'to be kept every year, but not met in {years}'],
    ['本期结论只看本期数值', 'the outcome is that of this period alone'],
  ),
  CPR6078: define(
    dataSeverities.CPR6078,
    ['达到后又回落', 'fell back'],
    ['{reached} 年已达到，{years} 年又未达到', 'reached in {reached}, but not met again in {years}'],
    ['本期结论只看本期数值', 'the outcome is that of this period alone'],
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
  CPR6087: define(
    dataSeverities.CPR6087,
    ['是否适用不明', 'not known whether it applies'],
    ['是否适用不明：{units}', 'whether the target applies is not known for {units}'],
    ['请在名册中补充这些单位的事实', 'add the facts of these units to the roster'],
  ),
  CPR6088: define(
    dataSeverities.CPR6088,
    ['趋势缺少年份', 'years missing from a trend'],
    [
      '`{indicator}`（{group}）缺 {years} 年可用的数据，趋势无法判断：{units}',
      'no usable value of `{indicator}` ({group}) in {years}, so the trend cannot be judged for {units}',
    ],
    ['请补充这些年份的数据', 'add the values of these years'],
  ),
  CPR6089: define(
    dataSeverities.CPR6089,
    ['没有可比的年份', 'no year to compare with'],
    [
      '{period} 年不晚于趋势的起始年份，没有可比的年份',
      '{period} is not after the first year of the trend: there is nothing to compare with',
    ],
    ['请评估以后的年份', 'assess a later year'],
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
  CPR6091: define(
    dataSeverities.CPR6091,
    ['目标弱于基线（推定）', 'target weaker than the baseline, by inference'],
    [
      '{year} 年 `{indicator}` 未公布，但不会高于 `{whole}` 的 {value}，在纲要开始前即已达到目标',
      '`{indicator}` is not published for {year}, but cannot be above `{whole}`, {value}: the target was met before the plan began',
    ],
    ['达标并不表示有所改善', 'meeting it shows no improvement'],
  ),
} as const
