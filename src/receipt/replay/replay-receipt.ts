import { Decider } from '../../decide/decider.ts'
import { type FactProblem, FactsError } from '../../decide/facts/problems.ts'
import type { GivenFacts } from '../../decide/facts/read-facts.ts'
import { deepFreeze } from '../../ir/freeze.ts'
import type { PlanIr } from '../../ir/nodes/index.ts'
import type { Outcome } from '../../model/outcomes.ts'
import { hashedFacts } from '../facts-hash.ts'
import type { Receipt } from '../format.ts'
import type { Key } from '../hash.ts'
import type { Receiptable } from '../make-receipt.ts'
import { resultOf } from '../result.ts'
import { CannotReplayError } from './cannot-replay.ts'
import { compareResult } from './compare-result.ts'
import { compareParameters, compareRule, compareSurroundings } from './compare-rule.ts'
import { type Difference, Differences } from './differences.ts'

/** What has become of a decision. */
export interface Replay {
  readonly rule: string
  readonly asOf: string
  /** Whether the same rule, parameters and facts led to the same result: no difference that is an error, no problem. */
  readonly same: boolean
  /** What the rule book decides now; `null` where it cannot decide this. */
  readonly outcome: Outcome | null
  readonly differences: readonly Difference[]
  /** Facts or parameters that the rule book cannot read now, each with its path. */
  readonly problems: readonly FactProblem[]
}

/** What only the caller has. */
export interface Held {
  /** As for a decision; their names and values are checked when they are read. */
  readonly facts?: object | undefined
  readonly key?: Key | undefined
}

/** Replays receipts by one rule book; rules are compiled once. */
export class Replayer {
  readonly #ir: PlanIr
  readonly #decider: Decider

  constructor(ir: PlanIr) {
    this.#ir = ir
    this.#decider = new Decider(ir)
  }

  /**
   * @throws {CannotReplayError} where facts or the key are needed
   * @throws {RangeError} for a key that is too short
   */
  replay(receipt: Receipt, { facts = receipt.facts.values, key }: Held = {}): Replay {
    if (facts === undefined) throw new CannotReplayError('facts')
    const keyed = receipt.facts.method === 'hmac-sha-256'
    if (keyed && key === undefined) throw new CannotReplayError('key')
    const differences = new Differences()
    const on = compareRule(this.#ir, receipt, differences)
    const parameters = on ? compareParameters(this.#ir, on, receipt, differences) : {}
    const decided = on ? this.#decide(receipt, facts, parameters) : null
    if (decided && 'decision' in decided) {
      const { facts: known } = decided.decision.inputs
      const { reads, salt, hash } = receipt.facts
      const now = hashedFacts(known, reads, salt, keyed ? key : undefined)
      const code = facts === receipt.facts.values ? 'CPR6229' : 'CPR6228'
      differences.compare(code, ['facts', 'hash'], hash, now.hash)
      compareResult(receipt, resultOf(decided.decision), differences)
    }
    compareSurroundings(this.#ir, receipt, differences)
    const problems = decided && 'problems' in decided ? decided.problems : []
    return deepFreeze({
      rule: receipt.rule.id,
      asOf: receipt.asOf,
      same: problems.length === 0 && differences.list.every((one) => one.severity !== 'error'),
      outcome: decided && 'decision' in decided ? decided.decision.outcome : null,
      differences: differences.list,
      problems,
    })
  }

  #decide(
    { rule, asOf }: Receipt,
    facts: object,
    parameters: Readonly<Record<string, unknown>>,
  ): { readonly decision: Receiptable } | { readonly problems: readonly FactProblem[] } {
    try {
      return { decision: this.#decider.decide(rule.id, facts as GivenFacts, { asOf, parameters }) }
    } catch (error) {
      if (error instanceof FactsError) return { problems: error.problems }
      throw error
    }
  }
}
