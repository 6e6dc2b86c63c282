import { dataSeverities } from './data-severities.ts'
import { define } from './define.ts'

/** Rosters of units and what is known of the units. */
export const rosterCodes = {
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
      '`{kind}` 的单位 {codes} 未标明可用的分组，是否属于 `{group}` 不明',
      'units {codes} of `{kind}` name no group there is; whether they are `{group}` is not known',
    ],
    ['请在名册中写明 group', 'write their group on the roster'],
  ),
  CPR6092: define(
    dataSeverities.CPR6092,
    ['名册中有未知的分组', 'unknown group on a roster'],
    [
      '`{kind}` 的名册没有分组 `{group}`；{rows} 个单位按分组不明处理（第 {lines} 行）',
      'the roster of `{kind}` has no group `{group}`; the group of {rows} units counts as unknown (lines {lines})',
    ],
    ['可用的分组：{allowed}', 'groups there are: {allowedEn}'],
  ),
  CPR6093: define(
    dataSeverities.CPR6093,
    ['名册上没有此类单位', 'no such unit on the roster'],
    [
      '「{title}」名册上没有「{units}」，此目标不适用',
      'the roster `{titleEn}` has no `{unitsEn}`: the target does not apply',
    ],
    [
      '确实没有的不必处理；名册不全的，请补上 rosters.{kind}',
      'nothing need be done if there are none; complete rosters.{kind} if it lacks some',
    ],
  ),
} as const
