import type { Category, Condition, InputFact, PlanIr } from '../../ir/nodes/index.ts'
import { partsOf } from '../../ir/references.ts'
import { rulesAbout } from '../../ir/rules-about.ts'
import { Emitter } from '../javascript/emitter.ts'
import { answerText } from '../javascript/print-subject.ts'
import { quoted } from '../javascript/quote.ts'
import { type Constants, columnAccess, type FactLimits, type Lookups } from './column-access.ts'

/** Fewer conditions than this are worked out again faster than they are stored and read. */
const WORTH_STORING = 4

/** Differences of such numbers fit 32 bits. */
const NARROW = 2 ** 30

/**
 * The source of `{ facts, leaves, stored, loops }` for one subject. Each loop is a function of its own over a block of
 * rows: one for each larger category, which stores its truth for the loops after it, and one for each rule. Short loops
 * keep their arrays in registers and are optimised one by one; a single loop over everything is neither.
 */
export function printColumnCode(ir: PlanIr, subject: string): string {
  const printer = new LoopPrinter(ir, subject)
  const rules = rulesAbout(ir, subject)
  const own = rules.map((rule, at) =>
    printer.loop(
      (emitter) => answerText(rule, emitter),
      () => `O[${at}]`,
      'i',
    ),
  )
  const { facts, leaves } = printer.lookups
  return [
    '{',
    `  facts: [${facts.map(quoted).join(', ')}],`,
    `  leaves: () => JSON.parse(${quoted(JSON.stringify(leaves))}),`,
    `  stored: ${printer.stored.length},`,
    '  loops: [',
    ...[...printer.stored, ...own],
    '  ],',
    '}',
  ].join('\n')
}

class LoopPrinter {
  readonly lookups: Lookups = { facts: [], leaves: [] }
  /** Loops of categories, each after those it reads. */
  readonly stored: string[] = []
  readonly #places = new Map<string, number>()
  readonly #parameters: ReadonlyMap<string, number>
  readonly #limits: FactLimits

  constructor(ir: PlanIr, subject: string) {
    this.#parameters = new Map(ir.parameters.map(({ id }, index) => [id, index]))
    const inputs = ir.subjects.find((one) => one.id === subject)?.inputs ?? []
    this.#limits = limitsOf(new Map(inputs.map((one) => [one.path, one])))
  }

  /** A loop that writes the answer of each row to an array. */
  loop(answer: (emitter: Emitter) => string, out: () => string, at: string): string {
    const constants: Constants = new Map()
    const category = (one: Category) => this.#storedCategory(one, constants)
    const access = columnAccess(this.#parameters, this.#limits, this.lookups, constants, category)
    const emitter = new Emitter(access)
    const text = answer(emitter)
    return [
      '    (C, L, P, A, U, S, O, from, to) => {',
      ...[...constants].map(([name, value]) => `      const ${name} = ${value}`),
      `      const o = ${out()}`,
      '      for (let i = from; i < to; i++) {',
      ...emitter.statements.lines.map((line) => `        ${line}`),
      `        o[${at}] = ${text}`,
      '      }',
      '    },',
    ].join('\n')
  }

  #storedCategory(category: Category, constants: Constants): string | undefined {
    if (leavesIn(category) < WORTH_STORING) return undefined
    const key = JSON.stringify(category)
    let place = this.#places.get(key)
    if (place === undefined) {
      // What the category reads is stored while its own loop is written, so its place is known only then.
      const loop = this.loop(
        (emitter) => versionsText(category, emitter),
        () => `S[${this.stored.length}]`,
        'i - from',
      )
      place = this.stored.push(loop) - 1
      this.#places.set(key, place)
    }
    constants.set(`x${place}`, `S[${place}]`)
    return `x${place}[i - from]`
  }
}

/** The truth of a category itself, whose larger parts may be stored elsewhere. */
function versionsText({ versions }: Category, emitter: Emitter): string {
  return versions.reduceRight(
    (rest, { from, through, condition }) =>
      `${emitter.access.inPeriod?.(from, through)} ? ${emitter.condition(condition)} : ${rest}`,
    '0',
  )
}

function leavesIn(condition: Condition): number {
  const parts = partsOf(condition)
  return parts.length === 0 ? 1 : parts.reduce((sum, part) => sum + leavesIn(part), 0)
}

function limitsOf(inputs: ReadonlyMap<string, InputFact>): FactLimits {
  return {
    optionsOf: (path) => Object.keys(inputs.get(path)?.values ?? {}).length,
    isNarrow: (path) => {
      const { minimum, maximum } = inputs.get(path) ?? {}
      return [minimum, maximum].every((one) => one !== undefined && Math.abs(Number(one)) < NARROW)
    },
  }
}
