/** `npm run bench [-- --json]`: how fast deciding, starting, loading and checking are. See docs/performance.md. */
import { timeBareNode, timeCheck, timeColdStart } from './cold-start.ts'
import { timeLoading } from './load.ts'
import { printReport, type Report } from './report.ts'
import { timeSingle } from './single.ts'

const json = process.argv.includes('--json')

const single = await timeSingle()
const coldStart = timeColdStart(11)
const loading = await timeLoading([500, 5000], 3)
const [small, large] = loading
const report: Report = {
  node: process.version,
  single,
  coldStartMs: coldStart.total,
  importMs: coldStart.importing,
  loading,
  loadingRatio: large && small ? large.perRule / small.perRule : Number.NaN,
  checkMs: timeCheck(5),
  bareNodeMs: timeBareNode(5),
}
process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : printReport(report))
