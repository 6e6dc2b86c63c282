import { ANSWER_CODE } from '../../backends/javascript/codes.ts'
import type { RecordCode } from '../../backends/javascript/record-code.ts'
import { inForceOn } from '../../ir/in-force.ts'
import type { DecidableRule, PlanIr } from '../../ir/nodes/index.ts'
import { rulesAbout } from '../../ir/rules-about.ts'
import { onceFor } from '../../values/index.ts'
import type { DecideOptions, Decider } from '../decider.ts'
import { ProblemList } from '../facts/problem-list.ts'
import type { FactProblem } from '../facts/problems.ts'
import { type GivenFacts, readFacts } from '../facts/read-facts.ts'
import { codeOf, wordOf } from '../outcome-words.ts'
import type { GivenParameters } from '../parameters.ts'
import { type ParameterList, ParameterLists } from './parameter-list.ts'

/** What a plan may bring besides its IR: rules already compiled, and validators of facts. */
export interface Compiled {
  /** Compiled rules about a subject; null where there are none. */
  readonly records?: (subject: string) => RecordCode | null
  /** The validator of facts about a subject; null where there is none. */
  readonly accepts?: (subject: string) => Accept | null
}

/**
 * Takes facts that are nested, and every one of the dictionary with a value of its type, and gives a plain copy of them: what
 * was checked is what generated code reads. It may give null for facts that are good; those are read one by one. It throws
 * nothing, whatever it is given, and takes nothing that is inherited for a fact.
 */
type Accept = (facts: unknown, asOf: number) => object | null

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
  readonly #validators = new Map<string, Accept | null>()
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
    return onceFor(this.#judges, subject, () => {
      this.decider.dictionary(subject)
      const rules = rulesAbout(this.ir, subject)
      const code = this.compiled.records?.(subject) ?? null
      const read = this.#reading(subject, rules)
      return code ? this.#quick(subject, rules, code, read) : read
    })
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

  /**
   * Everything wrong with facts about a subject, as the reader of facts words it; nothing where nothing is.
   *
   * @throws {UnknownNameError} for a subject that the plan does not have
   */
  problems(subject: string, facts: unknown, asOf: number): readonly FactProblem[] {
    const dictionary = this.decider.dictionary(subject)
    if (this.#validator(subject)?.(facts, asOf)) return []
    const problems = new ProblemList()
    readFacts(problems, dictionary, facts as GivenFacts, asOf)
    return problems.all()
  }

  #validator(subject: string): Accept | null {
    return onceFor(this.#validators, subject, () => this.compiled.accepts?.(subject) ?? null)
  }

  /** By generated code where the facts are vouched for or pass the validator; else they are read. */
  #quick(subject: string, rules: readonly DecidableRule[], code: RecordCode, read: Judge): Judge {
    const accepts = this.#validator(subject)
    const plain = (record: object, asOf: number, { unchecked }: OutcomesOptions) =>
      unchecked === true ? record : accepts === null ? null : accepts(record, asOf)
    return {
      rules,
      codes: (record, asOf, options, out, at) => {
        const good = plain(record, asOf, options)
        if (good === null) return read.codes(record, asOf, options, out, at)
        code.codes(good, asOf, this.#parameters.at(asOf, options.parameters), out, at)
      },
      outcomes: (record, asOf, options) => {
        const good = plain(record, asOf, options)
        if (good === null) return read.outcomes(record, asOf, options)
        return code.outcomes(good, asOf, this.#parameters.at(asOf, options.parameters))
      },
    }
  }

  /** By closures on facts that were read and checked. */
  #reading(subject: string, rules: readonly DecidableRule[]): Judge {
    const programs = rules.map((rule) => this.decider.programs(rule))
    const codes: Judge['codes'] = (record, asOf, options, out, at) => {
      const frame = this.decider.frameOn(subject, record as GivenFacts, asOf, options.parameters)
      for (const [index, versions] of programs.entries()) {
        const program = inForceOn(versions, asOf)
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
