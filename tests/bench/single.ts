import fc from 'fast-check'
import { importBuilt } from './bundle.ts'
import { rulesByHand } from './hand-written.ts'
import { interleave } from './interleave.ts'
import type { decisionsOf, outcomesByHand, passesOf } from './measured.ts'
import { inOneShape } from './one-shape.ts'
import { type Case, randomCase } from './random-child.ts'

/** What measured.ts exports, in an instance of its own. */
interface Built {
  readonly outcomesByHand: typeof outcomesByHand
  readonly decisionsOf: typeof decisionsOf
  readonly passesOf: typeof passesOf
}

/** Rates are decisions a second: one child under one rule is one decision. */
export interface Comparison {
  readonly ours: number
  readonly handWritten: number
  /** `ours` over `handWritten`: 1 is as fast, below 1 slower. */
  readonly ratio: number
  /** With `missing` of every decision read too; nothing is written by hand that says as much. */
  readonly oursWithMissing: number
  /** On facts already read: what the compiled rules alone take. */
  readonly evaluateOnly: number
  readonly evaluateOnlyRatio: number
  /** Where the time of one child under all rules goes. */
  readonly microsecondsPerChild: Readonly<
    Record<'handWritten' | 'ours' | 'oursWithMissing' | 'readFacts' | 'readParameters' | 'evaluate', number>
  >
  /** Once a plan: the rules from the IR to functions. */
  readonly compileMicroseconds: number
}

/** The comparison on children of one shape, a key for every fact; `ragged`: on objects with known facts only. */
export interface SingleTiming extends Comparison {
  readonly rules: number
  readonly children: number
  /** Children on which both sides gave the same outcome of every rule before anything was timed. */
  readonly agreed: number
  readonly ragged: Comparison
}

const AGREED = 5000
const TIMED = 500

/** One child at a time under all rules about children, beside the same rules written by hand. */
export async function timeSingle(): Promise<SingleTiming> {
  const built = await importBuilt<Built, 'agreeing' | 'even' | 'ragged'>('./measured.ts', [
    'agreeing',
    'even',
    'ragged',
  ])
  const ragged = fc.sample(randomCase, { numRuns: AGREED, seed: 20210101 })
  const even = ragged.map(({ asOf, child }) => ({ asOf, child: inOneShape(child) }))
  for (const one of [...ragged, ...even]) expectSame(built.agreeing, one)
  return {
    rules: rulesByHand.length,
    children: TIMED,
    agreed: AGREED,
    ...compare(built.even, even.slice(0, TIMED)),
    ragged: compare(built.ragged, ragged.slice(0, TIMED)),
  }
}

function compare({ outcomesByHand, decisionsOf, passesOf }: Built, cases: readonly Case[]): Comparison {
  const times = interleave(
    {
      handWritten: () => {
        let letters = 0
        for (const one of cases) {
          const outcomes = outcomesByHand(one)
          for (const rule of rulesByHand) letters += outcomes[rule]?.length ?? 0
        }
        return letters
      },
      ours: () => {
        let letters = 0
        for (const one of cases) for (const { outcome } of decisionsOf(one)) letters += outcome.length
        return letters
      },
      oursWithMissing: () => {
        let letters = 0
        for (const one of cases)
          for (const { outcome, missing } of decisionsOf(one)) letters += outcome.length + missing.length
        return letters
      },
      ...passesOf(cases),
    },
    { rounds: 9, slice: 100 },
  )
  const rate = (pass: number) => (1000 * cases.length * rulesByHand.length) / pass
  const { compile, ...passes } = times
  const perChild = Object.entries(passes).map(([name, pass]) => [name, (1000 * pass) / cases.length] as const)
  return {
    ours: rate(times.ours),
    handWritten: rate(times.handWritten),
    ratio: times.handWritten / times.ours,
    oursWithMissing: rate(times.oursWithMissing),
    evaluateOnly: rate(times.evaluate),
    evaluateOnlyRatio: times.handWritten / times.evaluate,
    microsecondsPerChild: Object.fromEntries(perChild) as Record<keyof typeof passes, number>,
    compileMicroseconds: 1000 * compile,
  }
}

function expectSame({ outcomesByHand, decisionsOf }: Built, one: Case): void {
  const ours = Object.fromEntries(decisionsOf(one).map(({ rule, outcome }) => [rule, outcome]))
  const byHand = outcomesByHand(one)
  for (const rule of rulesByHand)
    if (ours[rule] !== byHand[rule])
      throw new Error(`${rule}: ours ${ours[rule]}, by hand ${byHand[rule]}: ${JSON.stringify(one)}`)
}
