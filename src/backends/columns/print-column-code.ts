import type { Category, Condition, DecidableRule, InputFact, PlanIr } from '../../ir/nodes/index.ts'
import { partsOf, walk } from '../../ir/references.ts'
import { rulesAbout } from '../../ir/rules-about.ts'
import { ANSWER_CODE } from '../javascript/codes.ts'
import { Emitter, periodText } from '../javascript/emitter.ts'
import { versionText } from '../javascript/print-subject.ts'
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
  const own = rulesAbout(ir, subject).map((rule, at) => printer.ruleLoop(rule, at))
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

/** Where a loop writes: an array, its place in it for row `i`, and what it holds where no version is in force. */
interface Target {
  readonly array: () => string
  readonly at: string
  readonly from: string
  readonly to: string
  readonly notInForce: number
}

type Version = DecidableRule['versions'][number]

class LoopPrinter {
  readonly lookups: Lookups = { facts: [], leaves: [] }
  /** Loops of categories, each after those it reads. */
  readonly stored: string[] = []
  readonly #places = new Map<string, number>()
  readonly #parameters: ReadonlyMap<string, number>
  readonly #limits: FactLimits
  /** The categories that some rule refers to. */
  readonly #referred: ReadonlySet<string>

  constructor(ir: PlanIr, subject: string) {
    this.#parameters = new Map(ir.parameters.map(({ id }, index) => [id, index]))
    const inputs = ir.subjects.find((one) => one.id === subject)?.inputs ?? []
    this.#limits = limitsOf(new Map(inputs.map((one) => [one.path, one])))
    this.#referred = categoriesIn(rulesAbout(ir, subject))
  }

  ruleLoop(rule: DecidableRule, at: number): string {
    const target = {
      array: () => `O[${at}]`,
      at: 'i',
      from: 'from',
      to: 'to',
      notInForce: ANSWER_CODE.notInForce,
    }
    const isReferred = rule.kind === 'category' && this.#referred.has(keyOf(rule.versions))
    return this.#loop(target, rule.versions, (version, emitter, constants) => {
      const category = isReferred ? this.#storedCategory(rule.versions, constants) : undefined
      return category ?? versionText(rule, version, emitter)
    })
  }

  /** A loop over rows; where there is one version the day is asked for once, before it. */
  #loop(
    { array, at, from, to, notInForce }: Target,
    versions: readonly Version[],
    text: (version: Version, emitter: Emitter, constants: Constants) => string,
  ): string {
    const constants: Constants = new Map()
    const category = ({ versions: own }: Category) => this.#storedCategory(own, constants)
    const access = columnAccess(this.#parameters, this.#limits, this.lookups, constants, category)
    const emitter = new Emitter(access)
    const dated = versions.map((version) => ({
      when: periodText(access, version.from, version.through),
      answer: text(version, emitter, constants),
    }))
    const [only] = dated
    const isOne = only !== undefined && dated.length === 1
    const answer = isOne
      ? only.answer
      : dated.reduceRight((rest, one) => `${one.when} ? ${one.answer} : ${rest}`, String(notInForce))
    return [
      '    (C, L, P, A, U, S, O, from, to) => {',
      ...[...constants].map(([name, value]) => `      const ${name} = ${value}`),
      `      const o = ${array()}`,
      ...(isOne
        ? [
            `      if (!(${only.when})) {`,
            `        o.fill(${notInForce}, ${from}, ${to})`,
            '        return',
            '      }',
          ]
        : []),
      '      for (let i = from; i < to; i++) {',
      ...emitter.statements.lines.map((line) => `        ${line}`),
      `        o[${at}] = ${answer}`,
      '      }',
      '    },',
    ].join('\n')
  }

  #storedCategory(versions: Category['versions'], constants: Constants): string | undefined {
    if (versions.reduce((sum, { condition }) => sum + leavesIn(condition), 0) < WORTH_STORING)
      return undefined
    const key = keyOf(versions)
    let place = this.#places.get(key)
    if (place === undefined) {
      // What the category reads is stored while its own loop is written, so its place is known only then.
      const array = () => `S[${this.stored.length}]`
      const target = { array, at: 'i - from', from: '0', to: 'to - from', notInForce: 0 }
      const loop = this.#loop(target, versions, (version, emitter) =>
        emitter.condition((version as Category['versions'][number]).condition),
      )
      place = this.stored.push(loop) - 1
      this.#places.set(key, place)
    }
    constants.set(`x${place}`, `S[${place}]`)
    return `x${place}[i - from]`
  }
}

/** What tells categories apart: the same conditions in the same periods are the same truth. */
function keyOf(versions: Category['versions']): string {
  return JSON.stringify(versions.map(({ from, through, condition }) => [from, through, condition]))
}

function categoriesIn(rules: readonly DecidableRule[]): ReadonlySet<string> {
  const conditions = rules.flatMap((rule) =>
    rule.versions.flatMap((one): Condition[] =>
      'holds' in one ? [one.applies, one.holds] : [one.condition],
    ),
  )
  const nodes = conditions.flatMap((one) => [...walk(one)])
  return new Set(nodes.flatMap((node) => (node.kind === 'category' ? [keyOf(node.versions)] : [])))
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
