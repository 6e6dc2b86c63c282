/** What rows and their outcomes hold in memory, after garbage collection. */
import { rowsOn } from '../cases.ts'
import { randomColumns } from '../columns/random-columns.ts'
import type { Settings } from '../settings.ts'
import { type Facts, loadEightColumns, loadEightRules, printResult, readOptions } from './plan.ts'

/** Bytes a row that stay: on the heap and, as typed arrays do, outside it. */
export interface Held {
  readonly heap: number
  readonly external: number
}

export interface MemoryResult {
  readonly objectRows: number
  readonly rowsAsObjects: Held
  readonly outcomesOfObjects: Held
  readonly columnRows: number
  readonly rowsAsColumns: Held
  readonly outcomesOfColumns: Held
}

const AS_OF = '2026-06-01'
const { settings } = readOptions<{ readonly settings: Settings }>()
const plan = await loadEightRules()
// Everything is warmed up before, so that compiled code is not counted.
await plan.decideMany(rowsOn(AS_OF, 1000) as readonly Facts[], { asOf: AS_OF, unchecked: true })

const count = settings.memoryRows.objects
const [rows, rowsAsObjects] = await held(count, () => rowsOn(AS_OF, count))
const [outcomes, outcomesOfObjects] = await held(count, () =>
  plan.decideMany(rows as readonly Facts[], { asOf: AS_OF, unchecked: true }),
)

const columnCount = settings.memoryRows.columns
const columnPlan = await loadEightColumns()
await columnPlan.decideColumns(randomColumns(1000, AS_OF), { asOf: AS_OF })
const [columns, rowsAsColumns] = await held(columnCount, () => randomColumns(columnCount, AS_OF))
const [decided, outcomesOfColumns] = await held(columnCount, () =>
  columnPlan.decideColumns(columns, { asOf: AS_OF }),
)

if (outcomes.rows !== rows.length || decided.rows !== columnCount) throw new Error('rows were lost')
printResult({
  objectRows: count,
  rowsAsObjects,
  outcomesOfObjects,
  columnRows: columnCount,
  rowsAsColumns,
  outcomesOfColumns,
} satisfies MemoryResult)

async function held<T>(rows: number, make: () => T | Promise<T>): Promise<[T, Held]> {
  const before = settled()
  const made = await make()
  const after = settled()
  const heap = (after.heapUsed - before.heapUsed) / rows
  return [made, { heap, external: (after.external - before.external) / rows }]
}

function settled(): NodeJS.MemoryUsage {
  if (!globalThis.gc) throw new Error('needs --expose-gc')
  for (let times = 0; times < 3; times++) globalThis.gc()
  return process.memoryUsage()
}
