import { Decider } from '../../../src/decide/decider.ts'
import type { RuleDecision } from '../../../src/decide/decision.ts'
import type { Force, Rule } from '../../../src/ir/nodes/index.ts'
import type { Situation } from '../arbitraries/situations.ts'
import { worldOf } from '../arbitraries/situations.ts'
import { bestName, decisive, type Open, type Table, tabulate } from '../oracle/completions.ts'
import { domainOf, heldOf, parameterDomain } from '../oracle/domains.ts'
import { type Held, truthIn, type Verdict, type World } from '../oracle/interpret.ts'
import { mentionsOf } from '../oracle/mentions.ts'
import { inputs } from './dictionary.ts'
import { entitlement, planOf } from './plan.ts'

export const outcomes: Readonly<Record<Verdict, string>> = {
  true: 'entitled',
  false: 'not-entitled',
  unknown: 'undetermined',
}

/** The library's decision of one rule in a situation. */
export function decisionOf(rule: Rule, { asOf, ageCompletes, given }: Situation): RuleDecision {
  const ir = planOf([rule], { settings: { ageCompletes, timeZone: 'Asia/Shanghai' } })
  return new Decider(ir).decide(rule.id, given, { asOf })
}

/** The library's decision of an entitlement with the situation's condition. */
export function entitlementIn(situation: Situation): RuleDecision {
  const [condition = { kind: 'constant', truth: 0 } as const] = situation.conditions
  return decisionOf(entitlement('test.rule', condition), situation)
}

/** How the outcome of some conditions follows from their truths. */
export type Answer = (verdicts: readonly Verdict[]) => string

/** A duty that does not bind is not applicable; a breach of what is softer than must is told apart from a violation. */
export function dutyAnswer(force: Force): Answer {
  return ([applies = 'unknown', holds = 'unknown']) => {
    if (applies !== 'true') return applies === 'false' ? 'not-applicable' : 'undetermined'
    if (holds === 'false') return force.startsWith('must') ? 'violated' : 'departed'
    return holds === 'true' ? 'compliant' : 'undetermined'
  }
}

const alone: Answer = ([verdict = 'unknown']) => outcomes[verdict]

function openFacts(situation: Situation, names: readonly string[]): Open<Held>[] {
  return names
    .filter((name) => situation.given[name] === undefined)
    .map((name) => ({
      name,
      values: domainOf(name, situation.asOf).map((one) => heldOf(inputs.get(name)?.type ?? 'text', one)),
    }))
}

function tableOf(
  situation: Situation,
  facts: readonly string[],
  open: readonly string[],
  answer: Answer,
): Table {
  const world = worldOf(situation)
  const factsHeld = new Map(world.facts)
  const parametersHeld = new Map(world.parameters)
  const changing: World = { ...world, facts: factsHeld, parameters: parametersHeld }
  const unknown = [
    ...openFacts(situation, facts),
    ...open.map((id) => ({ name: `parameter ${id}`, values: parameterDomain(id) })),
  ]
  return tabulate(unknown, (completion) => {
    for (const [name, value] of completion) {
      if (name.startsWith('parameter ')) parametersHeld.set(name.slice('parameter '.length), value)
      else factsHeld.set(name, value)
    }
    return answer(situation.conditions.map((one) => truthIn(changing, one)))
  })
}

export interface Expected {
  readonly missing: readonly string[]
  readonly nextQuestion: string | null
}

/** What is missing by trying every completion of the facts spoken of (and of `more` besides). */
export function expectedIn(
  situation: Situation,
  answer: Answer = alone,
  more: readonly string[] = [],
): Expected {
  const mentioned = mentionsOf(situation.conditions, worldOf(situation).asOf).facts
  const names = [...new Set([...mentioned, ...more])]
  const table = tableOf(situation, names, [], answer)
  const found = new Set(decisive(table))
  return {
    missing: [...inputs.keys()].filter((path) => found.has(path)),
    nextQuestion: bestName(table, mentioned),
  }
}

/** Parameters without value that matter, by trying every completion of facts and such parameters. */
export function parametersMissingIn(situation: Situation, answer: Answer = alone): string[] {
  const world = worldOf(situation)
  const { facts, parameters } = mentionsOf(situation.conditions, world.asOf)
  const open = parameters.filter((id) => !world.parameters.has(id))
  return decisive(tableOf(situation, facts, open, answer))
    .flatMap((name) => (name.startsWith('parameter ') ? [name.slice('parameter '.length)] : []))
    .sort()
}
