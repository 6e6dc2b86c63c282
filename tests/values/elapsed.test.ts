import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ElapsedUnit, elapsed } from '../../src/values/index.ts'
import { at, positions, walkedCalendar } from './oracle/walked-calendar.ts'

const days = walkedCalendar(2100)
const position = positions(days)

/** Walks from one day to another, counting each day, and each day on which a month or a year is complete. */
function walk(
  from: number,
  to: number,
  visit: (today: number, count: Record<ElapsedUnit, number>) => void,
): void {
  const since = at(days, from)
  const count = { days: 0, months: 0, years: 0 }
  visit(from, count)
  for (let today = from + 1; today <= to; today += 1) {
    const { month, day, lastOfMonth } = at(days, today)
    count.days += 1
    if (day === since.day || (lastOfMonth && day < since.day)) {
      count.months += 1
      if (month === since.month) count.years += 1
    }
    visit(today, count)
  }
}

const units: readonly ElapsedUnit[] = ['days', 'months', 'years']

test('every first day of 1999 to 2002, every day of the four years after, both ways', () => {
  const wrong: string[] = []
  for (let from = position.get(19990101) ?? 0; from <= (position.get(20021231) ?? 0); from += 1) {
    const since = at(days, from).number
    walk(from, from + 1500, (today, count) => {
      const until = at(days, today).number
      for (const unit of units) {
        const got = elapsed(since, until, unit)
        const back = elapsed(until, since, unit)
        // Zero plus the way back tells 0 from minus 0, which `===` does not.
        if (got !== count[unit] || !Object.is(back, 0 - count[unit])) {
          wrong.push(`${since} to ${until}: ${got} ${unit}, back ${back}, not ${count[unit]}`)
        }
      }
    })
  }
  expect(wrong).toEqual([])
})

test('any two days from 1900 to 2100', () => {
  const pick = fc.nat(days.length - 1)
  fc.assert(
    fc.property(pick, pick, (a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)]
      let last = { days: 0, months: 0, years: 0 }
      walk(from, to, (_, count) => {
        last = count
      })
      const [since, until] = [at(days, from).number, at(days, to).number]
      expect({
        days: elapsed(since, until, 'days'),
        months: elapsed(since, until, 'months'),
        years: elapsed(since, until, 'years'),
      }).toEqual(last)
    }),
    { numRuns: 500 },
  )
})

describe('month ends', () => {
  test.each([
    { since: 20220831, until: 20230227, unit: 'months', count: 5 },
    { since: 20220831, until: 20230228, unit: 'months', count: 6 },
    { since: 20230831, until: 20240228, unit: 'months', count: 5 },
    { since: 20230831, until: 20240229, unit: 'months', count: 6 },
    { since: 20240115, until: 20240714, unit: 'months', count: 5 },
    { since: 20240115, until: 20240715, unit: 'months', count: 6 },
    { since: 20240229, until: 20250227, unit: 'years', count: 0 },
    { since: 20240229, until: 20250228, unit: 'years', count: 1 },
    { since: 20240229, until: 20280228, unit: 'years', count: 3 },
    { since: 20240229, until: 20280229, unit: 'years', count: 4 },
    { since: 20230228, until: 20230331, unit: 'months', count: 1 },
    { since: 20240131, until: 20240131, unit: 'months', count: 0 },
    { since: 20230228, until: 20220831, unit: 'months', count: -6 },
    { since: 20240301, until: 20240228, unit: 'days', count: -2 },
    { since: 20240615, until: 20240610, unit: 'years', count: 0 },
  ] as const)('$since to $until is $count $unit', ({ since, until, unit, count }) => {
    expect(elapsed(since, until, unit)).toBe(count)
  })
})
