import type { Spread } from '../interleave.ts'
import type { Held } from '../workloads/memory.ts'
import type { Rates, Report } from './report.ts'

/** The report as tables for people. */
export function printReport(report: Report): string {
  const { machine, single, batch, columnar, memory, gzipBytes } = report
  return [
    `${machine.date}, Node ${machine.node}, ${machine.cores} × ${machine.processor}, load ${machine.load.map((one) => one.toFixed(1)).join(' before, ')} after`,
    `all sides agreed on ${single.agreed} random records of each kind before anything was timed`,
    ...section('one record through eight rules, every fact known', single),
    ...section('one record, some facts unknown, a key for every fact', single.even),
    ...section('one record, some facts unknown, a key for known facts only', single.ragged),
    ...section(`a batch of ${batch.rows} records, of ${batch.peerRows} for the others`, batch),
    ...section(`${columnar.rows} rows as columns`, columnar),
    ...section(`a year's figures against ${report.assess.targets} targets`, report.assess),
    '',
    'memory, MB a million rows (on the heap + outside it)',
    ...Object.entries(memory)
      .filter((entry): entry is [string, Held] => typeof entry[1] === 'object')
      .map(([name, { heap, external }]) => row(words(name), `${whole(heap)} + ${whole(external)}`)),
    '',
    'starting and loading',
    row('import to first decision', `${ms(report.coldStartMs)}, the import ${ms(report.importMs)}`),
    ...(report.coreColdStartMs !== null && report.coreImportMs !== null
      ? [row('  by ./core', `${ms(report.coreColdStartMs)}, the import ${ms(report.coreImportMs)}`)]
      : []),
    ...report.loading.map(({ rules, milliseconds, perRule }) =>
      row(`loading ${rules} rules`, `${ms(milliseconds)}, ${perRule.toFixed(3)} ms a rule`),
    ),
    row('child-plan check, whole process', ms(report.checkMs)),
    row('a Node process that does nothing', ms(report.bareNodeMs)),
    '',
    'an application that uses the package, minified and compressed',
    ...Object.entries(gzipBytes).map(([entry, bytes]) =>
      row(`  ${entry} entry`, bytes === null ? 'not built' : `${bytes.toLocaleString('en')} bytes`),
    ),
    '',
  ].join('\n')
}

/** A line for each side, fastest first, with its time as a multiple of the hand-written one. */
function section(title: string, { microseconds }: Rates): string[] {
  const basis = microseconds.handWritten?.median ?? Number.NaN
  const sides = Object.entries(microseconds).sort(([, a], [, b]) => a.median - b.median)
  return ['', title, ...sides.map(([name, spread]) => row(words(name), timeText(spread, basis)))]
}

function timeText({ median, least, most }: Spread, basis: number): string {
  const rate = Math.round(1_000_000 / median).toLocaleString('en')
  const range = `${micro(least)}–${micro(most)}`
  return `${rate.padStart(12)}/s ${micro(median).padStart(9)} µs (${range})  × ${(median / basis).toFixed(2)}`
}

const micro = (value: number) =>
  value < 1000 ? value.toPrecision(3) : Math.round(value).toLocaleString('en')
/** Never minus zero: what is freed meanwhile may be a little more than what stays. */
const whole = (value: number) => (Math.round(value) || 0).toLocaleString('en')
const ms = (value: number) => `${value.toFixed(1)} ms`
const row = (label: string, value: string) => `  ${label.padEnd(36)}${value}`
/** `rowsAsObjects` → rows as objects; names of packages stay. */
const words = (name: string) => name.replace(/[a-z][A-Z]/g, (pair) => `${pair[0]} ${pair[1]?.toLowerCase()}`)
