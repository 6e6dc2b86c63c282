import type { Frame } from '../backends/evaluator/frame.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { inForceOn } from '../ir/in-force.ts'
import type { DecidableRule, PlanIr, Rule } from '../ir/nodes/index.ts'
import { isDecidable, rulesAbout } from '../ir/rules-about.ts'
import { formatDate, onceFor, parseDate, todayIn } from '../values/index.ts'
import { RuleDecision, type Surroundings } from './decision.ts'
import type { DecisionFrame } from './decision-inputs.ts'
import type { Explainer } from './explain/explanation.ts'
import { type Dictionary, dictionaryOf } from './facts/dictionary.ts'
import { withoutProblems } from './facts/problem-list.ts'
import { type GivenFacts, readFacts } from './facts/read-facts.ts'
import { shown } from './facts/read-value.ts'
import { type GivenParameters, readParameters } from './parameters.ts'
import { ANSWER, type Program, programsOf } from './program.ts'

export interface DecideOptions {
  /** The day the decision is for, `2026-06-01`; today in the plan's time zone where left out. */
  readonly asOf?: string
  /** Local values of parameters, in place of the pack's. */
  readonly parameters?: GivenParameters
}

export interface DecideAllOptions extends DecideOptions {
  /** Whose facts these are; a child's where left out. */
  readonly subject?: string
  /** Only these rules; every category, entitlement and duty about the subject where left out. */
  readonly rules?: readonly string[]
}

export interface Decisions {
  readonly asOf: string
  readonly subject: string
  readonly decisions: readonly RuleDecision[]
  /** Rules about the subject of which no version is in force on that day. */
  readonly notInForce: readonly string[]
}

/** Thrown when a rule, subject or day is asked for that the plan does not have. */
export class UnknownNameError extends RangeError {
  override readonly name = 'UnknownNameError'
}

/** Thrown when a single rule is asked for on a day when no version of it is in force. */
export class NotInForceError extends RangeError {
  override readonly name = 'NotInForceError'
}

/** Decides categories, entitlements and duties of one plan. Compiles a rule when it is first asked for. */
export class Decider {
  readonly #ir: PlanIr
  readonly #rules: ReadonlyMap<string, Rule>
  readonly #dictionaries = new Map<string, Dictionary>()
  readonly #programs = new Map<string, readonly Program[]>()
  readonly #rivals = new Map<string, readonly string[]>()
  readonly #around = new Map<string, Surroundings>()
  readonly #explain: Explainer

  /** @param explain words the reasons; without it, asking for them is an error */
  constructor(ir: PlanIr, explain: Explainer = noReasons) {
    this.#ir = ir
    this.#explain = explain
    this.#rules = new Map(ir.rules.map((rule) => [rule.id, rule]))
  }

  /**
   * @throws {UnknownNameError} for a rule that the plan does not have or that decides no subject
   * @throws {NotInForceError} where no version of the rule is in force on the day
   * @throws {FactsError} for facts or parameters that are not of the dictionary
   */
  decide(ruleId: string, facts: GivenFacts, options: DecideOptions = {}): RuleDecision {
    const rule = this.decidable(ruleId)
    const frame = this.frame(rule.subject, facts, options)
    const decision = this.#decision(rule, frame)
    if (decision) return decision
    throw new NotInForceError(`${ruleId} is not in force on ${formatDate(frame.asOf)}`)
  }

  decideAll(facts: GivenFacts, options: DecideAllOptions = {}): Decisions {
    const subject = options.subject ?? 'child'
    const frame = this.frame(subject, facts, options)
    const rules = options.rules
      ? options.rules.map((id) => this.about(id, subject))
      : rulesAbout(this.#ir, subject)
    const decisions: RuleDecision[] = []
    const notInForce: string[] = []
    for (const rule of rules) {
      const decision = this.#decision(rule, frame)
      if (decision) decisions.push(decision)
      else notInForce.push(rule.id)
    }
    return { asOf: formatDate(frame.asOf), subject, decisions, notInForce }
  }

  /** A rule that decides a subject. @throws {UnknownNameError} where there is none of that id */
  decidable(ruleId: string): DecidableRule {
    const rule = this.#rules.get(ruleId)
    if (rule && isDecidable(rule)) return rule
    const ids = this.#ir.rules.filter(isDecidable).map((one) => one.id)
    const why = rule ? `is a ${rule.kind}; it is assessed, not decided` : 'is not a rule of this plan'
    throw new UnknownNameError(`${shown(ruleId)} ${why}${didYouMean(ruleId, ids)}`)
  }

  dictionary(subject: string): Dictionary {
    return onceFor(this.#dictionaries, subject, () => {
      const found = this.#ir.subjects.find((one) => one.id === subject)
      if (found) return dictionaryOf(this.#ir, found)
      const ids = this.#ir.subjects.map((one) => one.id)
      throw new UnknownNameError(`${shown(subject)} is no subject of this plan${didYouMean(subject, ids)}`)
    })
  }

  programs(rule: DecidableRule): readonly Program[] {
    return onceFor(this.#programs, rule.id, () => programsOf(rule, this.dictionary(rule.subject).layout))
  }

  /** A rule about a subject. @throws {UnknownNameError} where there is none of that id, or it is about another */
  about(id: string, subject: string): DecidableRule {
    const rule = this.decidable(id)
    if (rule.subject === subject) return rule
    throw new UnknownNameError(`\`${id}\` is about ${rule.subject}, not ${subject}`)
  }

  /** Facts and parameters of a day, laid out for evaluation. @throws {FactsError | UnknownNameError} */
  frame(subject: string, facts: GivenFacts, options: DecideOptions): DecisionFrame {
    return this.frameOn(subject, facts, this.day(options.asOf), options.parameters)
  }

  /** {@link frame} on a day as yyyymmdd. @throws {FactsError | UnknownNameError} */
  frameOn(subject: string, facts: GivenFacts, asOf: number, given: GivenParameters = {}): DecisionFrame {
    const dictionary = this.dictionary(subject)
    return withoutProblems((problems) => ({
      facts: readFacts(problems, dictionary, facts, asOf),
      asOf,
      parameters: readParameters(problems, dictionary.parameters, given, asOf),
      givenParameters: Object.keys(given),
    }))
  }

  /** A day as yyyymmdd, today where none is given. @throws {UnknownNameError} for a text that is no day */
  day(asOf: string | undefined): number {
    if (asOf === undefined) return todayIn(this.#ir.settings.timeZone, new Date())
    const day = typeof asOf === 'string' ? parseDate(asOf) : undefined
    if (day === undefined) throw new UnknownNameError(`${shown(asOf)} is no day; write it like 2026-06-01`)
    return day
  }

  #decision(rule: DecidableRule, frame: DecisionFrame): RuleDecision | null {
    const program = this.#inForce(rule, frame.asOf)
    if (!program) return null
    return new RuleDecision(program, this.dictionary(rule.subject), frame, this.#surroundings(rule))
  }

  #surroundings(rule: DecidableRule): Surroundings {
    return onceFor(this.#around, rule.id, () => ({
      ir: this.#ir,
      conflicts: (frame) => this.#conflicts(rule, frame),
      explain: this.#explain,
    }))
  }

  #inForce(rule: DecidableRule, day: number): Program | undefined {
    return inForceOn(this.programs(rule), day)
  }

  #conflicts(rule: DecidableRule, frame: Frame): readonly string[] {
    return this.#rivalsOf(rule).filter((id) => {
      const other = this.#rules.get(id)
      const program = other?.kind === 'entitlement' ? this.#inForce(other, frame.asOf) : undefined
      return program?.evaluate(frame) === ANSWER.yes
    })
  }

  /** Exclusion is mutual, whichever of the two rules says it. */
  #rivalsOf(rule: DecidableRule): readonly string[] {
    return onceFor(this.#rivals, rule.id, () =>
      rulesAbout(this.#ir, rule.subject)
        .filter((one) => excludes(rule, one) || excludes(one, rule))
        .map(({ id }) => id)
        .sort(),
    )
  }
}

function excludes(one: DecidableRule, other: DecidableRule): boolean {
  return one.kind === 'entitlement' && one.exclusiveWith.includes(other.id)
}

function noReasons(): never {
  throw new Error('no `explain` was given; the default entry has one')
}

function didYouMean(given: unknown, names: readonly string[]): string {
  const suggestion = typeof given === 'string' ? nearest(given, names) : undefined
  return suggestion === undefined ? '' : `; did you mean \`${suggestion}\`?`
}
