import { describe, expect, test } from 'vitest'
import { localSets } from '../agree.ts'
import { decideByHand, rulesByHand } from '../hand-written.ts'
import { rowAt } from './child-columns.ts'
import { decideColumnsByHand, words } from './hand-written-columns.ts'
import { randomColumns } from './random-columns.ts'

describe('the eight rules written by hand for columns', () => {
  test.each(['2024-02-29', '2026-06-01', '2026-08-31'])('agree with those for records on %s', (asOf) => {
    const rows = 20_000
    const columns = randomColumns(rows, asOf)
    const decided = decideColumnsByHand(columns, asOf, localSets)
    const reached = new Set<string>()
    for (let row = 0; row < rows; row++) {
      const child = rowAt(columns, row)
      const wanted = decideByHand(child, asOf, localSets)
      for (const rule of rulesByHand) {
        const code = decided[rule][row] as number
        reached.add(`${rule} ${code}`)
        if (!words[code]?.includes(wanted[rule]))
          expect.fail(`${rule}: ${code} is not ${wanted[rule]}: ${JSON.stringify(child)}`)
      }
    }
    expect(reached.size).toBe(3 * rulesByHand.length)
  })
})
