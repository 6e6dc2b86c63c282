// Decides batches of rows away from the main thread, which stays free. The plan is made ready once a thread, at the first batch.
import { parentPort } from 'node:worker_threads'
import { luojiang } from '@luojiang/child-plan-rules'

parentPort.on('message', async ({ first, rows, asOf }) => {
  const outcomes = await luojiang.decideMany(rows, { asOf })
  const counts = Object.fromEntries(outcomes.rules.map((rule) => [rule, outcomes.counts(rule)]))
  const invalid = outcomes.invalid.map(({ row, problems }) => ({
    row: first + row,
    why: problems.map(({ message }) => message.en).join('; '),
  }))
  parentPort.postMessage({ rows: rows.length, counts, invalid })
})
