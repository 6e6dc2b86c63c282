import { type LuojiangTypes, luojiang, type PlanIr } from '@luojiang/child-plan-rules'

/** A fact that somebody can be asked for: its title, its question, its type and, of an enum or a set, its values. */
export type Fact = PlanIr['subjects'][number]['inputs'][number]
export type Value = boolean | number | string | readonly string[]
export type Answers = ReadonlyMap<string, Value>
export type Entitlement = ReturnType<typeof entitlements>[number]

// `?asOf=2026-06-01` judges another day than today.
const asOf = new URLSearchParams(location.search).get('asOf') ?? undefined

/** Every entitlement of children, decided on what is known so far. */
export function entitlements(answers: Answers) {
  // Names and values come from the dictionary; the library checks them all the same, and throws FactsError.
  const facts = Object.fromEntries(answers) as LuojiangTypes['subjects']['child']
  const { decisions } = luojiang.decideAll(facts, asOf === undefined ? {} : { asOf })
  return decisions.filter(({ kind }) => kind === 'entitlement')
}

/** The question that most of the undetermined entitlements would ask next; null where nothing is left to ask. */
export function bestQuestion(decisions: readonly Entitlement[], notKnown: ReadonlySet<string>): Fact | null {
  const asked = new Map<string, number>()
  for (const { missing, nextQuestion } of decisions) {
    const open = missing.filter((path) => !notKnown.has(path))
    const path = open.find((one) => one === nextQuestion) ?? open[0]
    if (path) asked.set(path, (asked.get(path) ?? 0) + 1)
  }
  const [best] = [...asked].sort(([, a], [, b]) => b - a)
  return best ? fact(best[0]) : null
}

export function fact(path: string): Fact {
  const found = luojiang.ir.subjects.find(({ id }) => id === 'child')?.inputs.find((one) => one.path === path)
  if (!found) throw new Error(`${path} is no fact about a child`)
  return found
}

const unitNames: Readonly<Record<string, string>> = { months: '个月', 'yuan-per-month': '元/月' }

export function unitText({ unit }: Fact): string {
  return unit ? (unitNames[unit] ?? '') : ''
}

/** A value in Chinese. */
export function valueText(fact: Fact, value: Value): string {
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'object') return value.map((one) => fact.values?.[one]?.zh ?? one).join('、') || '无'
  return fact.values?.[String(value)]?.zh ?? `${value}${unitText(fact)}`
}

export function ruleTitle(rule: string): string {
  return luojiang.ir.rules.find(({ id }) => id === rule)?.title.zh ?? rule
}
