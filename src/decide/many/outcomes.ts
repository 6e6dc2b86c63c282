import { ANSWER_CODE } from '../../backends/javascript/codes.ts'
import type { RecordCode } from '../../backends/javascript/record-code.ts'
import type { DecidableRule, PlanIr } from '../../ir/nodes/index.ts'
import { inheritsNothing } from '../../values/inherits-nothing.ts'
import type { DecideOptions, Decider } from '../decider.ts'
import type { GivenFacts } from '../facts/read-facts.ts'
import type { GivenParameters } from '../parameters.ts'
import { codeOf, wordOf } from './outcome-words.ts'
import { type ParameterList, ParameterLists } from './parameter-list.ts'

/** What a plan may bring besides its IR: rules already compiled, and a quick test of facts. */
export interface Compiled {
  /** Compiled rules about a subject; null where there are none. */
  readonly records?: (subject: string) => RecordCode | null
  /**
   * Says of facts that they are nested, and every one of the dictionary with a value of its type: then they need no
   * reading. It may say no of facts that are good; those are read. It must say no of a group of facts that inherits
   * from anything but `Object.prototype`; of the record itself that is seen to here. What it throws counts as no.
   */
  readonly accepts?: (subject: string) => ((facts: unknown, asOf: number) => boolean) | null
}

export interface OutcomesOptions extends DecideOptions {
  readonly subject?: string
  /**
   * The caller vouches for the facts: nested, of the dictionary's names and types. Nothing is checked, and what is
   * not so gives answers without meaning.
   */
  readonly unchecked?: boolean
}

/** How the rules about one subject are decided for one record. */
export interface Judge {
  readonly rules: readonly DecidableRule[]
  /** @throws {FactsError} for facts that are not of the dictionary, unless they are vouched for */
  readonly codes: (
    record: object,
    asOf: number,
    options: OutcomesOptions,
    out: Uint8Array,
    at: number,
  ) => void
  readonly outcomes: (
    record: object,
    asOf: number,
    options: OutcomesOptions,
  ) => Readonly<Record<string, string>>
}

/** Outcomes alone, without reasons: by generated code where there is some, else by closures. */
export class OutcomeEngine {
  readonly #judges = new Map<string, Judge>()
  readonly #parameters: ParameterLists
  #lastDay: readonly [text: string, day: number] | undefined

  constructor(
    readonly ir: PlanIr,
    readonly decider: Decider,
    readonly compiled: Compiled,
  ) {
    this.#parameters = new ParameterLists(ir.parameters)
  }

  /** @throws {UnknownNameError} for a subject that the plan does not have */
  judge(subject: string): Judge {
    const known = this.#judges.get(subject)
    if (known) return known
    this.decider.dictionary(subject)
    const rules = this.ir.rules.filter(
      (rule): rule is DecidableRule => 'subject' in rule && rule.subject === subject,
    )
    const code = this.compiled.records?.(subject) ?? null
    const read = this.#reading(subject, rules)
    const judge = code ? this.#quick(subject, rules, code, read) : read
    this.#judges.set(subject, judge)
    return judge
  }

  /** @throws {FactsError} where a given value is of no parameter, or not of its type */
  parametersAt(asOf: number, given?: GivenParameters): ParameterList {
    return this.#parameters.at(asOf, given)
  }

  /** @throws {UnknownNameError} for a text that is no day */
  day(asOf: string | undefined): number {
    if (asOf !== undefined && this.#lastDay?.[0] === asOf) return this.#lastDay[1]
    const day = this.decider.day(asOf)
    if (asOf !== undefined) this.#lastDay = [asOf, day]
    return day
  }

  /** By generated code where the facts are vouched for or pass the quick test; else they are read. */
  #quick(subject: string, rules: readonly DecidableRule[], code: RecordCode, read: Judge): Judge {
    const accepts = this.compiled.accepts?.(subject) ?? null
    const judged = <T>(
      record: object,
      asOf: number,
      options: OutcomesOptions,
      quick: (parameters: ParameterList) => T,
      slow: () => T,
    ): T => {
      if (options.unchecked === true) return quick(this.#parameters.at(asOf, options.parameters))
      if (accepts === null) return slow()
      const parameters = this.#parameters.at(asOf, options.parameters)
      try {
        if (inheritsNothing(record) && accepts(record, asOf) === true) return quick(parameters)
      } catch {
        // A getter that throws, or gives something else the second time: reading says what is wrong.
      }
      return slow()
    }
    return {
      rules,
      codes: (record, asOf, options, out, at) =>
        judged(
          record,
          asOf,
          options,
          (parameters) => code.codes(record, asOf, parameters, out, at),
          () => read.codes(record, asOf, options, out, at),
        ),
      outcomes: (record, asOf, options) =>
        judged(
          record,
          asOf,
          options,
          (parameters) => code.outcomes(record, asOf, parameters),
          () => read.outcomes(record, asOf, options),
        ),
    }
  }

  /** By closures on facts that were read and checked. */
  #reading(subject: string, rules: readonly DecidableRule[]): Judge {
    const programs = rules.map((rule) => this.decider.programs(rule))
    const codes: Judge['codes'] = (record, asOf, options, out, at) => {
      const frame = this.decider.frameOn(subject, record as GivenFacts, asOf, options.parameters)
      for (const [index, versions] of programs.entries()) {
        const program = versions.find(({ from, through }) => from <= asOf && asOf <= through)
        out[at + index] = program ? codeOf(program.evaluate(frame)) : ANSWER_CODE.notInForce
      }
    }
    const scratch = new Uint8Array(rules.length)
    return {
      rules,
      codes,
      outcomes: (record, asOf, options) => {
        codes(record, asOf, options, scratch, 0)
        return Object.fromEntries(rules.map(({ id, kind }, index) => [id, wordOf(kind, scratch[index] ?? 0)]))
      },
    }
  }
}
