/** `npm run bench [-- --json] [--quick]`: how fast the package is, beside others and code written by hand. */
import { buildWorkloads } from './build.ts'
import { gzipBytes, usingColumns, usingTheEngine, usingThePlan } from './bundle-size.ts'
import { timeBareNode, timeCheck, timeColdStart } from './cold-start.ts'
import { timeLoading } from './load.ts'
import { loadNow, machineSince } from './report/machine.ts'
import { printReport } from './report/print-report.ts'
import { reportOf } from './report/report.ts'
import { runWorkload } from './run-workload.ts'
import { full, quick } from './settings.ts'
import type { BatchResult } from './workloads/batch.ts'
import type { ColumnsResult } from './workloads/columns.ts'
import type { MemoryResult } from './workloads/memory.ts'
import type { SingleResult } from './workloads/single.ts'
import type { TargetsResult } from './workloads/targets.ts'

const asJson = process.argv.includes('--json')
const settings = process.argv.includes('--quick') ? quick : full
const loadBefore = loadNow()

const built = await buildWorkloads()
try {
  const single = (kind: string) => runWorkload<SingleResult>(built, 'single', { settings, kind })
  // One after the other: two at once would slow each other down.
  const complete = await single('complete')
  const even = await single('even')
  const ragged = await single('ragged')
  const batch = await runWorkload<BatchResult>(built, 'batch', { settings })
  const columns = await runWorkload<ColumnsResult>(built, 'columns', { settings })
  const memory = await runWorkload<MemoryResult>(built, 'memory', { settings })
  const targets = await runWorkload<TargetsResult>(built, 'targets', { settings })
  const coldStart = timeColdStart('index', settings.processes)
  if (!coldStart) throw new Error('the package is not built: npm run build')
  const report = reportOf({
    complete,
    even,
    ragged,
    batch,
    columns,
    memory,
    targets,
    coldStart,
    coreColdStart: timeColdStart('core', settings.processes),
    loading: await timeLoading(settings.loading.rules, settings.loading.rounds),
    checkMs: timeCheck(Math.ceil(settings.processes / 3)),
    bareNodeMs: timeBareNode(settings.processes),
    gzipBytes: {
      core: await gzipBytes('core', usingThePlan),
      default: (await gzipBytes('index', usingThePlan)) ?? 0,
      engine: await gzipBytes('engine', usingTheEngine),
      columns: await gzipBytes('columns', usingColumns),
    },
    machine: machineSince(loadBefore),
  })
  process.stdout.write(asJson ? `${JSON.stringify(report, null, 2)}\n` : printReport(report))
} finally {
  await built.remove()
}
