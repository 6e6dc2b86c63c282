import { dataSeverities } from './data-severities.ts'
import { define } from './define.ts'

/** What is found while targets are judged. */
export const targetCodes = {
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
    ['标准未定', 'parameter without a value'],
    ['{period} 年标准未定：参数 `{parameter}` 没有数值', 'parameter `{parameter}` has no value in {period}'],
    ['请在 rules/parameters 中补充数值与出处', 'add the value and its source under rules/parameters'],
  ),
  CPR6074: define(
    dataSeverities.CPR6074,
    ['比率不存在', 'no rate'],
    ['分母为零，无法判断：{units}', 'the denominator is zero, so nothing can be judged: {units}'],
    ['若确无对象，结果即为待定', 'the result stays undetermined'],
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
