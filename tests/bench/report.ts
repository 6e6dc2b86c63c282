import type { LoadTiming } from './load.ts'
import type { Comparison, SingleTiming } from './single.ts'

export interface Report {
  readonly node: string
  readonly single: SingleTiming
  readonly coldStartMs: number
  /** The part of `coldStartMs` that the import takes. */
  readonly importMs: number
  readonly loading: readonly LoadTiming[]
  /** Time a rule in the largest pack over that in the smallest: 1 is linear. */
  readonly loadingRatio: number
  readonly checkMs: number
  /** A Node process that does nothing, for comparison with `checkMs`. */
  readonly bareNodeMs: number
}

type Row = readonly [label: string, value: string]

export function printReport(report: Report): string {
  const { single, loading } = report
  const rows: readonly Row[] = [
    [`deciding: a child under ${single.rules} rules`, 'children of one shape, a key for every fact'],
    ...comparisonRows(single),
    ['', 'ragged children, only known facts have a key'],
    ...comparisonRows(single.ragged),
    ['cold start, import to first decision', `${report.coldStartMs.toFixed(1)} ms`],
    ['  import alone', `${report.importMs.toFixed(1)} ms`],
    ...loading.map(
      ({ rules, milliseconds, perRule }): Row => [
        `loading ${rules} rules`,
        `${milliseconds.toFixed(0)} ms, ${perRule.toFixed(3)} ms a rule`,
      ],
    ),
    ['  time a rule, large / small', report.loadingRatio.toFixed(2)],
    ['child-plan check, whole process', `${report.checkMs.toFixed(0)} ms`],
    ['  a Node process that does nothing', `${report.bareNodeMs.toFixed(0)} ms`],
  ]
  const width = Math.max(...rows.map(([label]) => label.length))
  const lines = rows.map(([label, value]) => `${label.padEnd(width)}  ${value}\n`)
  return `Node ${report.node}; both sides agreed on ${single.agreed} random partial children\n${lines.join('')}`
}

function comparisonRows(one: Comparison): Row[] {
  const micro = one.microsecondsPerChild
  return [
    ['  by hand', perSecond(one.handWritten, micro.handWritten)],
    ['  ours, outcome', perSecond(one.ours, micro.ours)],
    ['    ours / by hand', ratio(one.ratio)],
    ['  ours, outcome and missing', perSecond(one.oursWithMissing, micro.oursWithMissing)],
    ['  evaluation alone', perSecond(one.evaluateOnly, micro.evaluate)],
    ['    evaluation / by hand', ratio(one.evaluateOnlyRatio)],
    ['  reading facts alone', `${micro.readFacts.toFixed(2)} µs a child`],
    ['  reading parameters alone', `${micro.readParameters.toFixed(2)} µs a child`],
    ['  compiling the rules, once', `${one.compileMicroseconds.toFixed(0)} µs`],
  ]
}

function perSecond(rate: number, microseconds: number): string {
  return `${Math.round(rate).toLocaleString('en')} decisions/s, ${microseconds.toFixed(2)} µs a child`
}

function ratio(value: number): string {
  return `${value.toFixed(3)} (${(1 / value).toFixed(1)} times the time)`
}
