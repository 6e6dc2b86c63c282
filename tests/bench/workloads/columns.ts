/** Rows as typed arrays through all eight rules, beside a loop written by hand over the same arrays. */
import { localSets } from '../agree.ts'
import { decideColumnsByHand } from '../columns/hand-written-columns.ts'
import { randomColumns } from '../columns/random-columns.ts'
import { interleave, mapSpreads, type Spread } from '../interleave.ts'
import type { Settings } from '../settings.ts'
import { printResult, readOptions } from './plan.ts'

export interface ColumnsResult {
  readonly rows: number
  /** Microseconds a row. */
  readonly times: Readonly<Record<string, Spread>>
}

const AS_OF = '2026-06-01'
const { settings } = readOptions<{ readonly settings: Settings }>()
const columns = randomColumns(settings.columnRows, AS_OF)
const byHand = () => decideColumnsByHand(columns, AS_OF, localSets)

const times = await interleave({ handWritten: () => byHand()['welfare.orphan'].length }, settings)
printResult({
  rows: settings.columnRows,
  times: mapSpreads(times, () => 1000 / settings.columnRows),
} satisfies ColumnsResult)
