import fc from 'fast-check'
import { importBuilt } from './bundle.ts'
import { type RuleByHand, rulesByHand } from './hand-written.ts'
import { interleave } from './interleave.ts'
import { type Case, randomCase } from './random-child.ts'

/** Rates are decisions a second: one child under one rule is one decision. */
export interface SingleTiming {
  readonly rules: number
  readonly children: number
  /** Cases on which both sides gave the same outcome of every rule before anything was timed. */
  readonly agreed: number
  readonly ours: number
  readonly handWritten: number
  /** `ours` over `handWritten`: 1 is as fast, below 1 slower. */
  readonly ratio: number
  readonly oursWithMissing: number
  readonly evaluateOnly: number
  readonly evaluateOnlyRatio: number
  /** Where the time of one child under all rules goes. */
  readonly microsecondsPerChild: Readonly<
    Record<'handWritten' | 'ours' | 'oursWithMissing' | 'readFacts' | 'readParameters' | 'evaluate', number>
  >
  /** Once a plan: the rules from the IR to functions. */
  readonly compileMicroseconds: number
  /** Rules about children for which nothing is written by hand, so left out on both sides. */
  readonly notCompared: readonly string[]
}

/** One child at a time under all rules about children, beside the same rules written by hand. */
export async function timeSingle(
  options = { children: 500, agreed: 5000, rounds: 9, slice: 120 },
): Promise<SingleTiming> {
  const shipped = new URL('../../dist/index.js', import.meta.url).href
  const { luojiang } = (await import(shipped)) as typeof import('../../src/index.ts')
  const { decideByHand, passesOf } = await importBuilt<typeof import('./measured.ts')>('./measured.ts')
  const decide = ({ child, asOf }: Case) => luojiang.decideAll(child, { asOf, rules: rulesByHand }).decisions

  const cases = fc.sample(randomCase, { numRuns: options.agreed, seed: 20210101 })
  for (const one of cases) expectSame(one, decide(one), decideByHand(one.child, one.asOf))

  const timed = cases.slice(0, options.children)
  const passes = passesOf(luojiang.ir, rulesByHand, timed)
  const { compile, ...times } = interleave(
    {
      handWritten: () =>
        count(timed, ({ child, asOf }) => {
          const outcomes = decideByHand(child, asOf)
          return rulesByHand.reduce((length, rule) => length + outcomes[rule].length, 0)
        }),
      ours: () =>
        count(timed, (one) => decide(one).reduce((length, { outcome }) => length + outcome.length, 0)),
      oursWithMissing: () =>
        count(timed, (one) =>
          decide(one).reduce((length, { outcome, missing }) => length + outcome.length + missing.length, 0),
        ),
      readFacts: passes.read,
      readParameters: passes.parameters,
      evaluate: passes.evaluate,
      compile: passes.compile,
    },
    options,
  )
  const rate = (pass: number) => (1000 * timed.length * rulesByHand.length) / pass
  const ofChild = (pass: number) => (1000 * pass) / timed.length
  return {
    rules: rulesByHand.length,
    children: timed.length,
    agreed: cases.length,
    ours: rate(times.ours),
    handWritten: rate(times.handWritten),
    ratio: times.handWritten / times.ours,
    oursWithMissing: rate(times.oursWithMissing),
    evaluateOnly: rate(times.evaluate),
    evaluateOnlyRatio: times.handWritten / times.evaluate,
    microsecondsPerChild: {
      handWritten: ofChild(times.handWritten),
      ours: ofChild(times.ours),
      oursWithMissing: ofChild(times.oursWithMissing),
      readFacts: ofChild(times.readFacts),
      readParameters: ofChild(times.readParameters),
      evaluate: ofChild(times.evaluate),
    },
    compileMicroseconds: 1000 * compile,
    notCompared: luojiang.ir.rules.flatMap((rule) =>
      'subject' in rule && rule.subject === 'child' && !rulesByHand.some((id) => id === rule.id)
        ? [rule.id]
        : [],
    ),
  }
}

function count(cases: readonly Case[], of: (one: Case) => number): number {
  let total = 0
  for (const one of cases) total += of(one)
  return total
}

function expectSame(
  one: Case,
  decisions: readonly { readonly rule: string; readonly outcome: string }[],
  byHand: Readonly<Record<RuleByHand, string>>,
): void {
  const ours = JSON.stringify(
    Object.fromEntries(decisions.map(({ rule, outcome }) => [rule, outcome]).sort()),
  )
  const theirs = JSON.stringify(Object.fromEntries(Object.entries(byHand).sort()))
  if (ours !== theirs) throw new Error(`the two sides differ on ${JSON.stringify(one)}\n${ours}\n${theirs}`)
}
