import { sentences } from './define.ts'

/**
 * What is said of each problem with facts about a subject. Apart from the titles, which only lists of codes show: whoever
 * decides carries these and no more.
 */
export const factSentences = {
  CPR6101: sentences(
    ['没有事实 `{fact}`', 'there is no fact `{fact}`'],
    ['事实名见 child-plan facts', 'list the facts with `child-plan facts`'],
  ),
  CPR6119: sentences(
    ['没有参数 `{fact}`', 'there is no parameter `{fact}`'],
    ['见参考手册', 'see the reference'],
  ),
  CPR6102: sentences(
    ['`{fact}` 应为{expected}，实为 {actual}', '`{fact}` takes {expectedEn}, not {actual}'],
    ['不知道就不写', 'leave it out where it is not known'],
  ),
  CPR6103: sentences(
    ['`{fact}` 没有选项 {actual}', '`{fact}` has no value {actual}'],
    ['可选值：{allowed}', 'values there are: {allowed}'],
  ),
  CPR6104: sentences(
    ['`{fact}`：没有 {actual}', '`{fact}`: there is no {actual}'],
    ['日期写作 2021-01-31，时刻写作 18:00', 'write dates as 2021-01-31 and times as 18:00'],
  ),
  CPR6105: sentences(
    ['`{fact}` 的范围是 {range}，{actual} 不在其内', '`{fact}` ranges over {range}; {actual} is outside'],
    ['请核对', 'check the value'],
  ),
  CPR6106: sentences(
    ['`{fact}` 由 {inputs} 推算，不能直接给出', '`{fact}` is worked out from {inputs} and cannot be given'],
    ['请改为给出 {inputs}', 'give {inputs} instead'],
  ),
  CPR6107: sentences(
    ['`{fact}` 给出了两次', '`{fact}` is given twice'],
    ['嵌套与点号写法只取其一', 'use the nested or the dotted form, not both'],
  ),
  CPR6108: sentences(
    ['`{fact}` 之下应是一组事实，实为 {actual}', '`{fact}` holds facts of its own, not {actual}'],
    ['写作 `{fact}: { … }`', 'write `{fact}: { … }`'],
  ),
  CPR6114: sentences(
    ['`{fact}` 过长：最多 {limit}，实为 {length}', '`{fact}` is too long: at most {limit}, not {length}'],
    ['请核对', 'check the value'],
  ),
  CPR6115: sentences(
    ['读取 `{fact}` 时出错', 'reading `{fact}` failed'],
    ['请给出普通的值，原因见 cause', 'give plain values; `cause` says why'],
  ),
  CPR6116: sentences(
    ['另有 {count} 个问题未列出', '{count} more problems are not listed'],
    ['请先改正这些', 'correct these first'],
  ),
} as const
