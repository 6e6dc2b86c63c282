import type { ColdStart } from '../cold-start.ts'
import type { Spread } from '../interleave.ts'
import type { LoadTiming } from '../load.ts'
import type { BatchResult } from '../workloads/batch.ts'
import type { ColumnsResult } from '../workloads/columns.ts'
import type { MemoryResult } from '../workloads/memory.ts'
import type { SingleResult } from '../workloads/single.ts'
import type { TargetsResult } from '../workloads/targets.ts'
import type { Machine } from './machine.ts'

/** Everything that was measured, as it was. */
export interface Measurements {
  readonly machine: Machine
  readonly complete: SingleResult
  readonly even: SingleResult
  readonly ragged: SingleResult
  readonly batch: BatchResult
  readonly columns: ColumnsResult
  readonly memory: MemoryResult
  readonly targets: TargetsResult
  readonly coldStart: ColdStart
  readonly coreColdStart: ColdStart | null
  readonly loading: readonly LoadTiming[]
  readonly checkMs: number
  readonly bareNodeMs: number
  readonly gzipBytes: Readonly<Record<'core' | 'default' | 'engine' | 'columns', number | null>>
}

/** Records or rows a second through all eight rules; {@link Spread}s are microseconds of one. */
export interface Rates {
  readonly ours: number
  readonly handWritten: number
  /** `ours` over `handWritten`: 1 is as fast, below 1 slower. */
  readonly ratio: number
  readonly microseconds: Readonly<Record<string, Spread>>
}

export type Report = ReturnType<typeof reportOf>

/** The document of `--json`. */
export function reportOf(measured: Measurements) {
  const { complete, even, ragged, batch, columns, memory, targets, gzipBytes, loading } = measured
  const [small, large] = loading
  return {
    machine: measured.machine,
    single: {
      records: complete.records,
      agreed: complete.agreed,
      ...ratesOf(complete.times),
      peers: peerRates(complete.times),
      even: ratesOf(even.times),
      ragged: ratesOf(ragged.times),
    },
    batch: {
      rows: batch.rows,
      peerRows: batch.peerRows,
      ...ratesOf(batch.times),
      peers: peerRates(batch.times),
    },
    columnar: { rows: columns.rows, ...ratesOf(columns.times) },
    assess: { targets: targets.targets, ...ratesOf(targets.times) },
    memory,
    coldStartMs: measured.coldStart.total,
    importMs: measured.coldStart.importing,
    coreColdStartMs: measured.coreColdStart?.total ?? null,
    coreImportMs: measured.coreColdStart?.importing ?? null,
    bundleGzipBytes: gzipBytes.core ?? gzipBytes.default,
    gzipBytes,
    loading,
    /** Time a rule in the largest pack over that in the smallest: 1 is linear. */
    loadingRatio: large && small ? large.perRule / small.perRule : null,
    checkMs: measured.checkMs,
    bareNodeMs: measured.bareNodeMs,
  }
}

function ratesOf(times: Readonly<Record<string, Spread>>): Rates {
  const [ours, handWritten] = [rateOf(times.ours), rateOf(times.handWritten)]
  return { ours, handWritten, ratio: ours / handWritten, microseconds: times }
}

function peerRates(times: Readonly<Record<string, Spread>>): Readonly<Record<string, number>> {
  const { ours, handWritten, ...peers } = times
  return Object.fromEntries(Object.entries(peers).map(([name, spread]) => [name, rateOf(spread)]))
}

function rateOf(spread: Spread | undefined): number {
  if (!spread) throw new Error('a side was not timed')
  return 1_000_000 / spread.median
}
