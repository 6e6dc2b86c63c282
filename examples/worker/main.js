// How many children of a population are entitled to what? `npm install && npm start`, or `node main.js 200000`.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { inventedChild } from './children.js'

const asOf = '2026-06-01'
const total = Number(process.argv[2] ?? 100_000)
const batch = 5_000

const counts = new Map()
const invalid = []
let next = 0
let done = 0

const threads = Math.min(availableParallelism(), Math.ceil(total / batch))
await Promise.all(Array.from({ length: threads }, decideInThread))

const entitled = [...counts].filter(([, outcomes]) => outcomes.entitled > 0)
for (const [rule, outcomes] of entitled.sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(rule, JSON.stringify(outcomes))
for (const { row, why } of invalid.sort((a, b) => a.row - b.row)) console.log(`row ${row}: ${why}`)

/** One thread that is given batch after batch until none is left. */
function decideInThread() {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.js', import.meta.url))
    const giveNext = () => {
      if (next >= total) return worker.terminate().then(resolve)
      const first = next
      next = Math.min(next + batch, total)
      const rows = Array.from({ length: next - first }, (_, index) => inventedChild(first + index))
      worker.postMessage({ first, rows, asOf })
    }
    worker.on('message', (part) => {
      add(part)
      giveNext()
    })
    worker.on('error', reject)
    giveNext()
  })
}

function add(part) {
  done += part.rows
  console.error(`${done} of ${total}`)
  invalid.push(...part.invalid)
  for (const [rule, outcomes] of Object.entries(part.counts)) {
    const sum = counts.get(rule) ?? {}
    for (const [outcome, count] of Object.entries(outcomes)) sum[outcome] = (sum[outcome] ?? 0) + count
    counts.set(rule, sum)
  }
}
