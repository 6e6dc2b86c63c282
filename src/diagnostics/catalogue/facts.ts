import { define } from './define.ts'

/** What can be wrong with the facts a caller gives about one subject. */
export const factCodes = {
  CPR6101: define(
    'error',
    ['未知的事实', 'unknown fact'],
    ['没有事实 `{fact}`', 'there is no fact `{fact}`'],
    ['事实名见 child-plan facts', 'list the facts with `child-plan facts`'],
  ),
  CPR6102: define(
    'error',
    ['值的类型不对', 'wrong type'],
    ['`{fact}` 应为{expected}，实为 {actual}', '`{fact}` takes {expectedEn}, not {actual}'],
    ['不知道就不写，或写 null', 'leave it out, or write null, where it is not known'],
  ),
  CPR6103: define(
    'error',
    ['没有这个选项', 'unknown value'],
    ['`{fact}` 没有选项 {actual}', '`{fact}` has no value {actual}'],
    ['可选值：{allowed}', 'values there are: {allowed}'],
  ),
  CPR6104: define(
    'error',
    ['日期或时刻不存在', 'impossible date or time'],
    ['`{fact}`：没有 {actual}', '`{fact}`: there is no {actual}'],
    ['日期写作 2021-01-31，时刻写作 18:00', 'write dates as 2021-01-31 and times as 18:00'],
  ),
  CPR6105: define(
    'error',
    ['超出范围', 'out of range'],
    ['`{fact}` 的范围是 {range}，{actual} 不在其内', '`{fact}` ranges over {range}; {actual} is outside'],
    ['请核对', 'check the value'],
  ),
  CPR6106: define(
    'error',
    ['此事实由系统推算', 'derived fact given'],
    ['`{fact}` 由 {inputs} 推算，不能直接给出', '`{fact}` is worked out from {inputs} and cannot be given'],
    ['请改为给出 {inputs}', 'give {inputs} instead'],
  ),
  CPR6107: define(
    'error',
    ['重复给出', 'given twice'],
    ['`{fact}` 给出了两次', '`{fact}` is given twice'],
    ['嵌套与点号写法只取其一', 'use the nested or the dotted form, not both'],
  ),
  CPR6108: define(
    'error',
    ['须为一组事实', 'facts expected'],
    ['`{fact}` 之下应是一组事实，实为 {actual}', '`{fact}` holds facts of its own, not {actual}'],
    ['写作 `{fact}: { … }`', 'write `{fact}: { … }`'],
  ),
  CPR6114: define(
    'error',
    ['值过长', 'value too long'],
    ['`{fact}` 过长：最多 {limit}，实为 {length}', '`{fact}` is too long: at most {limit}, not {length}'],
    ['请核对', 'check the value'],
  ),
  CPR6115: define(
    'error',
    ['值无法读取', 'value cannot be read'],
    ['读取 `{fact}` 时出错', 'reading `{fact}` failed'],
    [
      '请给出普通的值；错误原因见 FactsError 的 cause',
      'give plain values; the error is the `cause` of the FactsError',
    ],
  ),
  CPR6116: define(
    'error',
    ['问题过多', 'too many problems'],
    ['另有 {count} 个问题未列出', '{count} more problems are not listed'],
    ['请先改正已列出的问题', 'correct those listed first'],
  ),
} as const
