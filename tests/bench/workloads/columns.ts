/** Rows as typed arrays through all eight rules, beside a loop written by hand over the same arrays. */
import { localSets } from '../agree.ts'
import { rowAt } from '../columns/child-columns.ts'
import { decideColumnsByHand, words } from '../columns/hand-written-columns.ts'
import { randomColumns } from '../columns/random-columns.ts'
import { rulesByHand } from '../hand-written.ts'
import { interleave, mapSpreads, type Spread } from '../interleave.ts'
import type { Settings } from '../settings.ts'
import { loadEightColumns, printResult, readOptions } from './plan.ts'

export interface ColumnsResult {
  readonly rows: number
  /** Microseconds a row. */
  readonly times: Readonly<Record<string, Spread>>
}

const AS_OF = '2026-06-01'
const { settings } = readOptions<{ readonly settings: Settings }>()
const columns = randomColumns(settings.columnRows, AS_OF)
const plan = await loadEightColumns()
const byHand = () => decideColumnsByHand(columns, AS_OF, localSets)
const checked = () => plan.decideColumns(columns, { asOf: AS_OF })
/** Rows that the caller vouches for, as the loop by hand takes them. */
const ours = () => plan.decideColumns(columns, { asOf: AS_OF, unchecked: true })

const [wanted, given] = [byHand(), await checked()]
for (const rule of rulesByHand)
  for (const [row, code] of wanted[rule].entries()) {
    const outcome = given.outcome(rule, row)
    if (!words[code]?.includes(outcome))
      throw new Error(`${rule}: ours ${outcome}, by hand ${code}: ${JSON.stringify(rowAt(columns, row))}`)
  }

const times = await interleave(
  {
    handWritten: () => byHand()['welfare.orphan'].length,
    ours: async () => (await ours()).rows,
    rowsChecked: async () => (await checked()).rows,
  },
  settings,
)
printResult({
  rows: settings.columnRows,
  times: mapSpreads(times, () => 1000 / settings.columnRows),
} satisfies ColumnsResult)
