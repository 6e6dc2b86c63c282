import type { DecidableRule } from '../../ir/nodes/index.ts'
import type { FactProblem } from '../facts/problems.ts'
import { shown } from '../facts/read-value.ts'
import { wordOf } from '../outcome-words.ts'

/** A row whose facts are not of the dictionary, with everything wrong about it. */
export interface InvalidRow {
  readonly row: number
  readonly problems: readonly FactProblem[]
}

/** The code of a row that could not be read. */
export const INVALID = 6

type ByRule = Readonly<Record<string, string>>

/** Outcomes of many rows under the rules about one subject, a byte each. `O`: what each rule can answer, by its id. */
export class ManyOutcomes<O extends ByRule = ByRule> {
  /** @param columns one array a rule: the answer code of every row */
  constructor(
    readonly subject: string,
    readonly rows: number,
    /** Rows that could not be read; their outcome is `invalid` under every rule. */
    readonly invalid: readonly InvalidRow[],
    rules: readonly DecidableRule[],
    columns: readonly Uint8Array[],
  ) {
    this.rules = rules.map(({ id }) => id as keyof O & string)
    this.#rules = new Map(
      rules.map((rule, index) => [rule.id, { rule, column: columns[index] as Uint8Array }]),
    )
  }

  /** Ids of the rules, in the order of the plan. */
  readonly rules: readonly (keyof O & string)[]
  readonly #rules: ReadonlyMap<string, { readonly rule: DecidableRule; readonly column: Uint8Array }>

  /**
   * The outcome of one row under one rule; `not-in-force` where no version of the rule is, `invalid` where the row could
   * not be read.
   *
   * @throws {RangeError} for a rule that was not decided, or a row that is not there
   */
  outcome<R extends keyof O & string>(rule: R, row: number): O[R] | 'invalid' {
    const { rule: own, column } = this.#of(rule)
    const code = column[row]
    if (code === undefined) throw new RangeError(`no row ${row} of ${this.rows}`)
    return wordOf(own.kind, code) as O[R]
  }

  /** How many rows have each outcome under a rule. @throws {RangeError} for a rule that was not decided */
  counts<R extends keyof O & string>(rule: R): Readonly<Partial<Record<O[R] | 'invalid', number>>> {
    const { rule: own, column } = this.#of(rule)
    const byCode = new Array<number>(INVALID + 1).fill(0)
    for (const code of column) byCode[code] = (byCode[code] ?? 0) + 1
    const counts = new Map<string, number>()
    for (const [code, count] of byCode.entries()) {
      const word = wordOf(own.kind, code)
      if (count > 0) counts.set(word, (counts.get(word) ?? 0) + count)
    }
    return Object.fromEntries(counts) as Partial<Record<O[R] | 'invalid', number>>
  }

  #of(rule: string) {
    const found = this.#rules.get(rule)
    if (!found) throw new RangeError(`${shown(rule)} was not decided`)
    return found
  }
}
