import type { Frame } from '../backends/evaluator/frame.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { visible } from '../diagnostics/visible.ts'
import type { DecidableRule, PlanIr, Rule } from '../ir/nodes/index.ts'
import { formatDate, parseDate, todayIn } from '../values/index.ts'
import { RuleDecision, type Surroundings } from './decision.ts'
import type { DecisionFrame } from './decision-inputs.ts'
import type { Explainer } from './explain/explanation.ts'
import { type Dictionary, dictionaryOf } from './facts/dictionary.ts'
import { readTogether } from './facts/problems.ts'
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
      : this.#ir.rules.filter((rule): rule is DecidableRule => 'subject' in rule && rule.subject === subject)
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
    if (rule && 'subject' in rule) return rule
    const ids = this.#ir.rules.filter((one) => 'subject' in one).map((one) => one.id)
    const why = rule ? `is a ${rule.kind}; it is assessed, not decided` : 'is not a rule of this plan'
    throw new UnknownNameError(`${named(ruleId)} ${why}${didYouMean(ruleId, ids)}`)
  }

  dictionary(subject: string): Dictionary {
    const known = this.#dictionaries.get(subject)
    if (known) return known
    const found = this.#ir.subjects.find((one) => one.id === subject)
    if (!found) {
      const ids = this.#ir.subjects.map((one) => one.id)
      throw new UnknownNameError(`${named(subject)} is no subject of this plan${didYouMean(subject, ids)}`)
    }
    const made = dictionaryOf(this.#ir, found)
    this.#dictionaries.set(subject, made)
    return made
  }

  programs(rule: DecidableRule): readonly Program[] {
    const known = this.#programs.get(rule.id)
    if (known) return known
    const made = programsOf(rule, this.dictionary(rule.subject).layout)
    this.#programs.set(rule.id, made)
    return made
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
    const [known, parameters] = readTogether(
      () => readFacts(dictionary, facts, asOf),
      () => readParameters(dictionary.parameters, given, asOf),
    )
    return { facts: known, asOf, parameters, givenParameters: Object.keys(given) }
  }

  /** A day as yyyymmdd, today where none is given. @throws {UnknownNameError} for a text that is no day */
  day(asOf: string | undefined): number {
    if (asOf === undefined) return todayIn(this.#ir.settings.timeZone, new Date())
    const day = typeof asOf === 'string' ? parseDate(asOf) : undefined
    if (day === undefined) throw new UnknownNameError(`${named(asOf)} is no day; write it like 2026-06-01`)
    return day
  }

  #decision(rule: DecidableRule, frame: DecisionFrame): RuleDecision | null {
    const program = this.#inForce(rule, frame.asOf)
    if (!program) return null
    return new RuleDecision(program, this.dictionary(rule.subject), frame, this.#surroundings(rule))
  }

  #surroundings(rule: DecidableRule): Surroundings {
    const known = this.#around.get(rule.id)
    if (known) return known
    const made: Surroundings = {
      ir: this.#ir,
      conflicts: (frame) => this.#conflicts(rule, frame),
      explain: this.#explain,
    }
    this.#around.set(rule.id, made)
    return made
  }

  #inForce(rule: DecidableRule, day: number): Program | undefined {
    return this.programs(rule).find(({ from, through }) => from <= day && day <= through)
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
    const known = this.#rivals.get(rule.id)
    if (known) return known
    const own = rule.kind === 'entitlement' ? rule.exclusiveWith : []
    const others = this.#ir.rules.flatMap((one) =>
      one.kind === 'entitlement' && one.exclusiveWith.includes(rule.id) ? [one.id] : [],
    )
    const rivals = [...new Set([...own, ...others])]
      .filter((id) => (this.#rules.get(id) as { subject?: string } | undefined)?.subject === rule.subject)
      .sort()
    this.#rivals.set(rule.id, rivals)
    return rivals
  }
}

function noReasons(): never {
  throw new Error(
    'reasons need the texts of the rules: import the plan from the default entry, or give an `explain`',
  )
}

/** Something that should have been a name, as it may stand in a message: short, and on one line. */
function named(given: unknown): string {
  return visible(shown(given))
}

function didYouMean(given: unknown, names: readonly string[]): string {
  const suggestion = typeof given === 'string' ? nearest(given, names) : undefined
  return suggestion === undefined ? '' : `; did you mean \`${suggestion}\`?`
}
