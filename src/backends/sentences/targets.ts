import type {
  Comparison,
  Direction,
  Requirement,
  TargetRule,
  Threshold,
  ThresholdOperator,
  Where,
  Window,
} from '../../ir/nodes/index.ts'
import { conditionSentence, conditionTree } from './conditions.ts'
import { type Language, phrases } from './languages.ts'
import { namesAbout, type PlanNames } from './names.ts'
import { headed, leaf, type SentenceTree } from './tree.ts'
import { measureOf, parameterText, type Wording, withUnit } from './values.ts'

const comparisons: Readonly<Record<ThresholdOperator, Comparison>> = {
  atLeast: 'at-least',
  atMost: 'at-most',
  moreThan: 'more',
  lessThan: 'less',
}

type Kind = Requirement['kind']
type Sayings = {
  readonly [K in Kind]: (
    node: Extract<Requirement, { kind: K }>,
    indicator: string,
    wording: Wording,
  ) => string
}

const requirements: Sayings = {
  threshold: ({ thresholds }, indicator, wording) => `${indicator} ${boundsText(thresholds, wording)}`,
  change: ({ direction, percent, since }, indicator, wording) =>
    `${indicator} ${wording.words.change(direction, since, limitText({ value: percent, unit: 'percent' }, wording))}`,
  trend: ({ direction, window }, indicator, { language }) =>
    `${indicator} ${trendPhrase(direction, window, language)}`,
  narrowing: ({ between, window }, indicator, { names, language }) =>
    narrowingPhrase(between, window, names.plan, language, indicator),
  'by-group': ({ groups }, indicator, wording) => {
    const { words } = wording
    return indicator + words.colon + groups.map((own) => groupText(own, wording)).join(words.and)
  },
  share: ({ of, group, satisfying, thresholds }, indicator, wording) => {
    const { words, names, language } = wording
    const title = names.plan.rosters.get(of)?.title[language] ?? of
    const units = group === undefined ? title : words.ofGroup(groupName(group, names.plan, language), title)
    const share = words.share(units, `${indicator} ${boundsText(satisfying, wording)}`)
    return `${share} ${boundsText(thresholds, wording)}`
  },
}

/** What the indicator must reach: `新生儿死亡率 不超过 3.0‰`. Numbers stand as the author wrote them. */
export function requirementSentence(target: TargetRule, plan: PlanNames, language: Language): string {
  const wording = wordingOf(plan, language)
  const say = requirements[target.requirement.kind] as (
    node: Requirement,
    indicator: string,
    wording: Wording,
  ) => string
  return say(target.requirement, indicatorText(target, wording), wording)
}

type GroupBounds = Extract<Requirement, { kind: 'by-group' }>['groups'][number]

/** What one breakdown group must reach: `小学 不低于 10小时`. */
export function groupSentence(own: GroupBounds, plan: PlanNames, language: Language): string {
  return groupText(own, wordingOf(plan, language))
}

function groupText({ group, thresholds }: GroupBounds, wording: Wording): string {
  const { names, language } = wording
  return `${groupName(group, names.plan, language)} ${boundsText(thresholds, wording)}`
}

/** A trend in words, without what it is about: `自 2020年起逐年下降`. */
export function trendPhrase(direction: Direction, window: Window, language: Language): string {
  const words = phrases[language]
  return words.trend(direction, words.window(window))
}

/** A narrowing in words, with or without the indicator: `城市与农村之差 比 2020年缩小`. */
export function narrowingPhrase(
  [one, other]: readonly [string, string],
  window: Window,
  plan: PlanNames,
  language: Language,
  indicator = '',
): string {
  const words = phrases[language]
  const name = (group: string) => groupName(group, plan, language)
  return words.narrowing(indicator, name(one), name(other), words.window(window))
}

/** What a breakdown group is called; its id where the plan has no name for it. */
export function groupName(group: string, plan: PlanNames, language: Language): string {
  if (group === 'total') return phrases[language].everyGroup
  return plan.groups.get(group)?.[language] ?? group
}

/** Where a target must hold: `全区`, `每个镇`, `每个社区（限于：城乡类型 为 城市）`. */
export function whereSentence(where: Where, plan: PlanNames, language: Language): string {
  const { words } = wordingOf(plan, language)
  if (where.kind === 'district') return words.district
  const every = words.every(rosterTitle(where.unit, plan, language))
  if (!where.matching) return every
  const names = namesAbout(plan, plan.rosters.get(where.unit)?.subject)
  const matching = conditionSentence(where.matching, names, language)
  return words.aside(every, words.labels.matching + words.colon + matching)
}

/** Indicator, place, requirement, how it must last and by when, one sentence each. */
export function targetSentences(target: TargetRule, plan: PlanNames, language: Language): SentenceTree[] {
  const { words } = wordingOf(plan, language)
  const line = (label: keyof typeof words.labels, text: string) =>
    leaf(words.labels[label] + words.colon + text)
  return [
    line('indicator', indicatorText(target, wordingOf(plan, language))),
    whereTree(target.where, plan, language),
    line('require', requirementSentence(target, plan, language)),
    ...(target.sustained ? [line('sustained', words.sustained[target.sustained])] : []),
    line('due', words.year(target.due)),
  ]
}

function whereTree(where: Where, plan: PlanNames, language: Language): SentenceTree {
  const { words } = wordingOf(plan, language)
  const label = words.labels.where + words.colon
  if (where.kind === 'district' || !where.matching) return leaf(label + whereSentence(where, plan, language))
  const names = namesAbout(plan, plan.rosters.get(where.unit)?.subject)
  const tree = conditionTree(where.matching, names, language)
  if (tree.children.length === 0) return leaf(label + whereSentence(where, plan, language))
  const every = words.every(rosterTitle(where.unit, plan, language))
  return headed(label + every + words.comma + words.labels.matching, [tree], words)
}

function indicatorText(target: TargetRule, { names, language, words }: Wording): string {
  const title = names.plan.indicators.get(target.indicator)?.[language] ?? target.indicator
  return target.group === 'total' ? title : words.aside(title, groupName(target.group, names.plan, language))
}

function rosterTitle(kind: string, plan: PlanNames, language: Language): string {
  return plan.rosters.get(kind)?.title[language] ?? kind
}

function boundsText(thresholds: readonly Threshold[], wording: Wording): string {
  const { words } = wording
  return thresholds
    .map((bound) => {
      const measure = words.comparison[measureOf('decimal', bound.unit)]
      return `${measure[comparisons[bound.operator]]} ${limitText(bound, wording)}`
    })
    .join(words.and)
}

/** An indicator is nobody's age: its years are 年. */
const ofIndicator = { kind: 'ratio' } as const

function limitText({ value, unit }: Pick<Threshold, 'value' | 'unit'>, wording: Wording): string {
  return typeof value === 'string'
    ? withUnit(value, unit, ofIndicator, wording.words)
    : parameterText(value, ofIndicator, wording)
}

function wordingOf(plan: PlanNames, language: Language): Wording {
  return { names: namesAbout(plan, undefined), language, words: phrases[language] }
}
