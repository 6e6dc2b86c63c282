import type { Frame } from '../backends/evaluator/frame.ts'
import { decimalOf } from '../backends/evaluator/runtime.ts'
import type { Language } from '../backends/sentences/index.ts'
import type { Cite, Force, Grant, PlanIr } from '../ir/nodes/index.ts'
import type { Kind, Outcome } from '../model/outcomes.ts'
import type { Bilingual } from '../model/text.ts'
import type { Unit } from '../model/units.ts'
import { formatDate, formatDecimal } from '../values/index.ts'
import { type Analysis, analyse, bestQuestion, decisive } from './completions/analysis.ts'
import { type DecisionFrame, type DecisionInputs, inputsFrom } from './decision-inputs.ts'
import type { Explainer, Explanation } from './explain/explanation.ts'
import type { Dictionary } from './facts/dictionary.ts'
import { outcomeOf } from './outcome-words.ts'
import { ANSWER, type Answer, type Program } from './program.ts'

/** What a decision grants. `amount.value` is an exact decimal, `null` while nobody has set the local standard. */
export interface GrantedBenefit {
  readonly id: string
  readonly title: Bilingual
  readonly amount?: { readonly parameter: string; readonly value: string | null; readonly unit?: Unit }
}

/** The part of a decision that is plain data. */
export interface DecisionRecord {
  readonly rule: string
  readonly kind: Kind
  /** The first day of the version of the rule that applied. */
  readonly version: string
  readonly asOf: string
  readonly outcome: Outcome
  /** Facts a caller can answer that could still change the outcome, in dictionary order. */
  readonly missing: readonly string[]
  /** Local values without which this cannot be decided. */
  readonly missingParameters: readonly string[]
  /** The one of `missing` that most reduces what is left to ask. */
  readonly nextQuestion: string | null
  readonly grants: readonly GrantedBenefit[]
  /** Entitlements also due that cannot be drawn together with this one. */
  readonly conflicts: readonly string[]
  readonly cites: readonly Cite[]
  /** Whether every legal basis outside the plan has been compared with its official text. */
  readonly basisVerified: boolean
  /** The force of the text where the subject departs from something softer than must; else `null`. */
  readonly departure: Force | null
  readonly notice: Bilingual
}

/** POLICY: a plan directs those who carry it out; rights rest on the laws and documents that it refers to. */
export const NOTICE: Bilingual = Object.freeze({
  zh: '纲要本身通常不直接创设待遇，最终以主管部门依法认定为准。',
  en: 'A plan seldom creates an entitlement by itself; the competent authority decides under the law.',
})

const INSPECT = Symbol.for('nodejs.util.inspect.custom')

/** What a decision needs to know of the rest of the plan, asked for only when it does. */
export interface Surroundings {
  readonly ir: PlanIr
  /** Entitlements, also due to the same subject, that exclude this one. */
  readonly conflicts: (frame: Frame) => readonly string[]
  readonly explain: Explainer
}

/** Answers that are worked out only when asked for, and once. */
export class RuleDecision implements DecisionRecord {
  readonly #program: Program
  readonly #dictionary: Dictionary
  readonly #frame: DecisionFrame
  readonly #answer: Answer
  readonly #surroundings: Surroundings
  #analysis: Analysis | undefined

  constructor(program: Program, dictionary: Dictionary, frame: DecisionFrame, surroundings: Surroundings) {
    this.#program = program
    this.#dictionary = dictionary
    this.#frame = frame
    this.#answer = program.evaluate(frame)
    this.#surroundings = surroundings
  }

  get rule(): string {
    return this.#program.rule.id
  }

  get kind(): Kind {
    return this.#program.rule.kind
  }

  get version(): string {
    return formatDate(this.#program.from)
  }

  get asOf(): string {
    return formatDate(this.#frame.asOf)
  }

  get outcome(): Outcome {
    return outcomeOf(this.#program.rule.kind, this.#answer)
  }

  get missing(): readonly string[] {
    if (this.#settled) return []
    const paths = new Set(decisive(this.#completions).map((one) => one.path))
    return this.#dictionary.subject.inputs.flatMap(({ path }) => (paths.has(path) ? [path] : []))
  }

  get missingParameters(): readonly string[] {
    if (this.#answer !== ANSWER.undetermined) return []
    const unknowns = decisive(analyse(this.#program, this.#dictionary, this.#frame, true))
    return unknowns.flatMap((one) => (one.kind === 'parameter' ? [one.path] : [])).sort()
  }

  get nextQuestion(): string | null {
    return this.#settled ? null : bestQuestion(this.#completions)
  }

  get grants(): readonly GrantedBenefit[] {
    const { rule, from } = this.#program
    if (rule.kind !== 'entitlement' || this.#answer !== ANSWER.yes) return []
    const grants = rule.versions.find((one) => one.from === from)?.grants ?? []
    return grants.map((grant) => this.#granted(grant))
  }

  get conflicts(): readonly string[] {
    return this.#answer === ANSWER.yes ? this.#surroundings.conflicts(this.#frame) : []
  }

  get cites(): readonly Cite[] {
    return this.#program.rule.cites
  }

  get basisVerified(): boolean {
    const { basis } = this.#program.rule
    return basis.length > 0 && basis.every((one) => one.verified)
  }

  get departure(): Force | null {
    return this.#answer === ANSWER.departed ? (this.#program.rule.force ?? null) : null
  }

  get notice(): Bilingual {
    return NOTICE
  }

  /** What the decision was made from. Holds the facts themselves: no part of the plain data. */
  get inputs(): DecisionInputs {
    return inputsFrom(this.#surroundings.ir, this.#dictionary, this.#frame)
  }

  /** The conditions as a tree, each with its sentence, the value seen and its truth. */
  explain(language: Language): Explanation {
    return this.#surroundings.explain(this.#program, this.outcome, this.#dictionary, this.#frame, language)
  }

  /** Every part that is plain data, for printing and storing. */
  toJSON(): DecisionRecord {
    return plainDecision(this, this)
  }

  /** What Node's console prints: everything here is worked out by getters, which it does not show. */
  [INSPECT](): DecisionRecord {
    return this.toJSON()
  }

  /** A known answer of a monotonic rule is the answer of every completion: nothing can be missing. */
  get #settled(): boolean {
    return this.#program.monotonic && this.#answer !== ANSWER.undetermined
  }

  get #completions(): Analysis {
    this.#analysis ??= analyse(this.#program, this.#dictionary, this.#frame, false)
    return this.#analysis
  }

  #granted({ id, title, amount }: Grant): GrantedBenefit {
    if (amount === undefined) return { id, title }
    const value = decimalOf(this.#frame.parameters.get(amount))
    const unit = this.#dictionary.parameters.get(amount)?.unit
    return {
      id,
      title,
      amount: { parameter: amount, value: value ? formatDecimal(value) : null, ...(unit ? { unit } : {}) },
    }
  }
}

/** What of a decision takes listing every completion; `null` where somebody could not list them. */
interface Listed {
  readonly missing: readonly string[] | null
  readonly missingParameters: readonly string[] | null
  readonly nextQuestion: string | null
}

/** The parts of a decision that are plain data, in the order they are printed. */
export function plainDecision<L extends Listed>(
  decision: DecisionRecord,
  { missing, missingParameters, nextQuestion }: L,
): Omit<DecisionRecord, keyof Listed> & Pick<L, keyof Listed> {
  const { rule, kind, version, asOf, outcome } = decision
  const { grants, conflicts, cites, basisVerified, departure, notice } = decision
  return {
    rule,
    kind,
    version,
    asOf,
    outcome,
    missing,
    missingParameters,
    nextQuestion,
    grants,
    conflicts,
    cites,
    basisVerified,
    departure,
    notice,
  }
}
