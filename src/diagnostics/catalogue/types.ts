import { define } from './define.ts'

/** Types and units: what may be compared with what. */
export const typeCodes = {
  CPR3001: define(
    'error',
    ['此类事实不能这样比较', 'operator does not fit the type'],
    [
      '`{fact}` 的类型是“{type}”，不能用 `{operator}`',
      '`{fact}` is {typeEn}; `{operator}` does not apply to it',
    ],
    ['可用：{allowed}', 'operators that apply: {allowed}'],
  ),
  CPR3002: define(
    'error',
    ['值的类型不对', 'value of the wrong type'],
    ['`{fact}` 的类型是“{type}”，此处不能写 `{value}`', '`{fact}` is {typeEn}; `{value}` is not'],
    ['应写{example}', 'write {exampleEn}'],
  ),
  CPR3003: define(
    'error',
    ['单位不符', 'unit mismatch'],
    ['单位不同：{actual}与 {expected}，不能互相比较', '{actualEn} cannot be compared with {expectedEn}'],
    ['`{of}` 的单位是 {expected}{note}', '`{of}` is in {expectedEn}{noteEn}'],
  ),
  CPR3004: define(
    'error',
    ['没有这个选项', 'unknown value'],
    ['`{fact}` 没有选项 `{value}`', '`{fact}` has no value `{value}`'],
    ['可选值：{allowed}', 'values there are: {allowed}'],
  ),
  CPR3005: define(
    'error',
    ['须恰有一个要求', 'exactly one requirement'],
    ['此处须写 {keys} 中的一个，且只写一个', 'exactly one of {keys} must stand here'],
    ['请删去多余的或补上一个', 'delete what is too much or add one'],
  ),
  CPR3006: define(
    'error',
    ['两者类型不同', 'values of different types'],
    [
      '`{fact}` 的类型是“{type}”，`{other}` 的类型是“{otherType}”，不能比较',
      '`{fact}` is {typeEn}, `{other}` is {otherTypeEn}: they cannot be compared',
    ],
    ['只有同类型、同单位的才能比较', 'only values of one type and unit can be compared'],
  ),
  CPR3007: define(
    'error',
    ['须为整数', 'whole number needed'],
    ['`{fact}` 只取整数，`{value}` 不是', '`{fact}` takes whole numbers; `{value}` is not one'],
    ['请写整数；若确需小数，请把事实类型改为 decimal', 'write a whole number, or make the fact a decimal'],
  ),
  CPR3008: define(
    'error',
    ['对事实与对相关人的写法混用', 'fact test and related person mixed'],
    ['`{key}` {problem}', '`{key}` {problemEn}'],
    [
      '事实用 atLeast 等比较词；父亲、母亲等用 is、all、any、not',
      'a fact takes operators such as atLeast; a related person takes is, all, any, not',
    ],
  ),
  CPR3009: define(
    'error',
    ['数值超出该事实的范围', 'value outside the range of the fact'],
    ['`{fact}` {range}，不能是 `{value}`', '`{fact}` {rangeEn}; `{value}` is outside'],
    ['请核对数值', 'check the value'],
  ),
  CPR3010: define(
    'error',
    ['条件牵连过多', 'condition too entangled'],
    [
      '这些事实互相比较的方式过多，无法精确列出缺少的事实：{facts}',
      'these facts are compared with each other in too many ways to list exactly what is missing: {facts}',
    ],
    ['请把规则拆开', 'split the rule'],
  ),
  CPR3011: define(
    'error',
    ['推算所用的事实类型不对', 'derived from a fact of the wrong type'],
    [
      '`{fact}` 的类型是“{type}”，此处须用类型为“{expected}”的事实',
      '`{fact}` is {typeEn}; a fact that is {expectedEn} is needed here',
    ],
    ['请换一个事实，或改正其类型', 'use another fact, or correct its type'],
  ),
} as const
