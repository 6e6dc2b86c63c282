import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildIfStale } from '../package/support/build.ts'
import { succeed } from '../package/support/run.ts'
import { peerNames } from './peers/index.ts'
import { printReport } from './report/print-report.ts'
import type { Report } from './report/report.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const rate = expect.toSatisfy((one: unknown) => typeof one === 'number' && Number.isFinite(one) && one > 0)

describe('the benchmark, with so little work that its numbers mean nothing', () => {
  let report: Report
  beforeAll(() => {
    buildIfStale(root, ['dist/index.js', 'dist/core.js', 'dist/pack.js', 'dist/cli.js'])
    const words = ['--import', 'tsx', 'tests/bench/main.ts', '--quick', '--json']
    report = JSON.parse(succeed('node', words, root)) as Report
  }, 600_000)

  test('prints one JSON document with every rate', () => {
    expect(report).toMatchObject({
      single: {
        ours: rate,
        handWritten: rate,
        peers: Object.fromEntries(peerNames.map((name) => [name, rate])),
      },
      batch: { ours: rate, handWritten: rate },
      columnar: { ours: rate, handWritten: rate },
      coldStartMs: rate,
      bundleGzipBytes: rate,
    })
    expect(Object.keys(report.single.peers).sort()).toEqual([...peerNames].sort())
  })

  test('prints every side of every comparison for people', () => {
    const printed = printReport(report)
    for (const name of ['hand written', 'ours', ...peerNames]) expect(printed).toContain(`  ${name} `)
    expect(printed).not.toMatch(/NaN|undefined/)
  })
})
