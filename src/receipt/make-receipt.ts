import { parametersAt } from '../backends/evaluator/runtime.ts'
import type { DecisionRecord } from '../decide/decision.ts'
import type { DecisionInputs } from '../decide/decision-inputs.ts'
import { plainValue } from '../decide/facts/plain-value.ts'
import { deepFreeze } from '../ir/freeze.ts'
import type { PlanIr } from '../ir/nodes/index.ts'
import { isDecidable } from '../ir/rules-about.ts'
import { parseDate } from '../values/index.ts'
import { type RuleOnDay, ruleOnDay } from './content/rule-on-day.ts'
import { contentHash } from './content-hash.ts'
import { ENGINE } from './engine-version.ts'
import { factsRead, hashedFacts } from './facts-hash.ts'
import { FORMAT, type Receipt, type ReceiptParameter } from './format.ts'
import { freshSalt, hashOf, type Key } from './hash.ts'
import { resultOf } from './result.ts'

/** A decision of any plan: it knows what it was made from. */
export type Receiptable = DecisionRecord & { readonly inputs: DecisionInputs }

export interface ReceiptOptions {
  /** What to put in besides: `facts`, PERSONAL DATA, so that the receipt can be replayed on its own. */
  readonly include?: { readonly facts?: boolean }
  /** A secret, at least 16 bytes, without which the facts cannot be guessed from their hash, nor the receipt replayed. */
  readonly key?: Key
}

/**
 * The receipt of a decision: plain frozen JSON.
 *
 * @throws {RangeError} for a key that is too short
 * @throws {TypeError} for what is no decision: its JSON, or a list
 * @throws {Error} where the host has no `crypto.getRandomValues`
 */
export function receiptOf(decision: Receiptable, { include = {}, key }: ReceiptOptions = {}): Receipt {
  // Types say so, but callers of plain JavaScript keep decisions as JSON.
  if (!decision?.inputs)
    throw new TypeError(
      'a receipt is made of one decision itself, not of its JSON or of a list: it needs `inputs`',
    )
  const { ir, subject, facts, parameters } = decision.inputs
  const on = ruleOfDecision(ir, decision)
  const hashed = hashedFacts(facts, on.facts, freshSalt(), key)
  return deepFreeze<Receipt>({
    format: FORMAT,
    engine: ENGINE,
    ruleBook: { id: ir.id, version: ir.version, hash: contentHash(ir) },
    rule: {
      id: decision.rule,
      kind: decision.kind,
      version: decision.version,
      hash: hashOf(on.content),
    },
    subject,
    asOf: decision.asOf,
    parameters: parametersOf(ir, on, decision.asOf, parameters),
    facts: include.facts ? { ...hashed, values: factsRead(facts, on.facts) } : hashed,
    ...resultOf(decision),
  })
}

function ruleOfDecision(ir: PlanIr, { rule, asOf }: DecisionRecord): RuleOnDay {
  const found = ir.rules.filter(isDecidable).find((one) => one.id === rule)
  const on = found && ruleOnDay(ir, found, parseDate(asOf) ?? 0)
  // A decision was made by a version in force, of a rule of its own plan.
  if (!on) throw new TypeError(`${rule} was not decided by the plan it names`)
  return on
}

/** Every parameter that the rule reads, as it was used. */
export function parametersOf(
  ir: PlanIr,
  { parameters }: RuleOnDay,
  asOf: string,
  given: DecisionInputs['parameters'],
): Readonly<Record<string, ReceiptParameter>> {
  const used = ir.parameters.filter(({ id }) => parameters.includes(id))
  const own = parametersAt(used, parseDate(asOf) ?? 0)
  return Object.fromEntries(
    used.map(({ id, type }) => {
      if (Object.hasOwn(given, id)) return [id, { value: given[id] ?? null, given: true }]
      const value = own.get(id)
      return [id, { value: value === undefined ? null : plainValue(type, value), given: false }]
    }),
  )
}
