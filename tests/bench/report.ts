import type { LoadTiming } from './load.ts'
import type { SingleTiming } from './single.ts'

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

export function printReport(report: Report): string {
  const { single, loading } = report
  const micro = single.microsecondsPerChild
  const rows: readonly (readonly [string, string])[] = [
    [`one child, ${single.rules} rules, by hand`, perSecond(single.handWritten, micro.handWritten)],
    ['  ours, outcome', perSecond(single.ours, micro.ours)],
    ['    ours / by hand', ratio(single.ratio)],
    ['  ours, outcome and missing', perSecond(single.oursWithMissing, micro.oursWithMissing)],
    ['  evaluation alone', perSecond(single.evaluateOnly, micro.evaluate)],
    ['    evaluation / by hand', ratio(single.evaluateOnlyRatio)],
    ['  reading facts alone', `${micro.readFacts.toFixed(2)} µs a child`],
    ['  reading parameters alone', `${micro.readParameters.toFixed(2)} µs a child`],
    ['  compiling the rules, once', `${single.compileMicroseconds.toFixed(0)} µs`],
    ['cold start, import to first decision', `${report.coldStartMs.toFixed(1)} ms`],
    ['  import alone', `${report.importMs.toFixed(1)} ms`],
    ...loading.map(
      ({ rules, milliseconds, perRule }) =>
        [`loading ${rules} rules`, `${milliseconds.toFixed(0)} ms, ${perRule.toFixed(3)} ms a rule`] as const,
    ),
    ['  time a rule, large / small', report.loadingRatio.toFixed(2)],
    ['child-plan check, whole process', `${report.checkMs.toFixed(0)} ms`],
    ['  a Node process that does nothing', `${report.bareNodeMs.toFixed(0)} ms`],
  ]
  const width = Math.max(...rows.map(([label]) => label.length))
  const left = single.notCompared.length > 0 ? `not compared: ${single.notCompared.join(', ')}\n` : ''
  return `Node ${report.node}; both sides agreed on ${single.agreed} random partial children\n${left}${rows
    .map(([label, value]) => `${label.padEnd(width)}  ${value}\n`)
    .join('')}`
}

function perSecond(rate: number, microseconds: number): string {
  return `${Math.round(rate).toLocaleString('en')} decisions/s (${microseconds.toFixed(2)} µs a child)`
}

function ratio(value: number): string {
  return `${value.toFixed(3)} (${(1 / value).toFixed(1)} times the time)`
}
