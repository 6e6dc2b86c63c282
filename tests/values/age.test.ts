import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AgeCompletes,
  addDays,
  completedMonths,
  completedYears,
  elapsed,
} from '../../src/values/index.ts'
import { at, positions, type WalkedDay, walkedCalendar } from './oracle/walked-calendar.ts'

const days = walkedCalendar(2100)
const position = positions(days)
const settings: readonly AgeCompletes[] = ['day-after', 'on-birthday']
const units = [
  { unit: 'years', step: 12, completed: completedYears },
  { unit: 'months', step: 1, completed: completedMonths },
] as const

/**
 * Where in the walk the nth unit completes: the corresponding day is looked up; when there is none, the first
 * day of the month after. Undefined beyond the walk.
 */
function completion(birth: WalkedDay, months: number, completes: AgeCompletes): number | undefined {
  let year = birth.year
  let month = birth.month + (months % 12)
  year += (months - (months % 12)) / 12
  if (month > 12) {
    year += 1
    month -= 12
  }
  const same = position.get(year * 10000 + month * 100 + birth.day)
  if (same !== undefined) return completes === 'day-after' ? same + 1 : same
  return month === 12
    ? position.get((year + 1) * 10000 + 101)
    : position.get(year * 10000 + (month + 1) * 100 + 1)
}

/** Walks from birth to `until`, raising the age on each completion day; returns the days where they differ. */
function walk(born: number, until: number, completes: AgeCompletes, unit: (typeof units)[number]): string[] {
  const birth = at(days, born)
  const wrong: string[] = []
  let age = 0
  let next = completion(birth, unit.step, completes)
  for (let today = born; today <= until; today += 1) {
    if (today === next) {
      age += 1
      next = completion(birth, (age + 1) * unit.step, completes)
    }
    const asOf = at(days, today).number
    const got = unit.completed(birth.number, asOf, completes)
    if (got !== age) wrong.push(`${birth.number} on ${asOf}: ${got} not ${age} ${unit.unit}, ${completes}`)
  }
  return wrong
}

const leapBirthdays = days.flatMap((one, index) => (one.month === 2 && one.day === 29 ? [index] : []))

describe.each(settings)('completed ages, %s, against a walked calendar', (completes) => {
  test.each(units)(
    `all ${leapBirthdays.length} birthdays on 29 February, every day to the end of 2100: $unit`,
    (unit) => {
      expect(leapBirthdays.length).toBe(49)
      expect(leapBirthdays.flatMap((born) => walk(born, days.length - 1, completes, unit))).toEqual([])
    },
  )

  test.each(units)('every birthday of 1999 to 2002, every day to the tenth birthday: $unit', (unit) => {
    const first = position.get(19990101) ?? 0
    const last = position.get(20021231) ?? 0
    const wrong: string[] = []
    for (let born = first; born <= last; born += 1) wrong.push(...walk(born, born + 3653, completes, unit))
    expect(wrong).toEqual([])
  })

  test.each(units)(
    'every birthday from 1900 to 2100, the first 20 completions and the day before each: $unit',
    (unit) => {
      const wrong: string[] = []
      for (const birth of days) {
        for (let n = 1; n <= 20; n += 1) {
          const on = completion(birth, n * unit.step, completes)
          const day = on === undefined ? undefined : days[on]
          if (on === undefined || day === undefined) continue
          const before = unit.completed(birth.number, at(days, on - 1).number, completes)
          const after = unit.completed(birth.number, day.number, completes)
          if (before !== n - 1 || after !== n) wrong.push(`${birth.number}, ${n}: ${before}, ${after}`)
        }
      }
      expect(wrong).toEqual([])
    },
  )

  test.each(units)('any birthday and any later day: $unit', (unit) => {
    const pick = fc.nat(days.length - 1)
    fc.assert(
      fc.property(pick, pick, (a, b) => {
        const born = Math.min(a, b)
        const today = Math.max(a, b)
        const birth = at(days, born)
        const age = unit.completed(birth.number, at(days, today).number, completes)
        if (age === undefined) throw new Error('no age after birth')
        const reached =
          age === 0 ? born : (completion(birth, age * unit.step, completes) ?? Number.POSITIVE_INFINITY)
        const next = completion(birth, (age + 1) * unit.step, completes) ?? Number.POSITIVE_INFINITY
        expect(reached).toBeLessThanOrEqual(today)
        expect(next).toBeGreaterThan(today)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('days that people ask about', () => {
  test.each([
    { birth: 20100601, asOf: 20260531, completes: 'day-after', years: 15, months: 191 },
    { birth: 20100601, asOf: 20260601, completes: 'day-after', years: 15, months: 191 },
    { birth: 20100601, asOf: 20260602, completes: 'day-after', years: 16, months: 192 },
    { birth: 20100601, asOf: 20260601, completes: 'on-birthday', years: 16, months: 192 },
    { birth: 20200229, asOf: 20230228, completes: 'on-birthday', years: 2, months: 35 },
    { birth: 20200229, asOf: 20230301, completes: 'on-birthday', years: 3, months: 36 },
    { birth: 20200229, asOf: 20230228, completes: 'day-after', years: 2, months: 35 },
    { birth: 20200229, asOf: 20230301, completes: 'day-after', years: 3, months: 36 },
    { birth: 20200229, asOf: 20240229, completes: 'on-birthday', years: 4, months: 48 },
    { birth: 20200229, asOf: 20240229, completes: 'day-after', years: 3, months: 47 },
    { birth: 20220831, asOf: 20230228, completes: 'on-birthday', years: 0, months: 5 },
    { birth: 20220831, asOf: 20230301, completes: 'on-birthday', years: 0, months: 6 },
    { birth: 20220831, asOf: 20230301, completes: 'day-after', years: 0, months: 6 },
    { birth: 20201231, asOf: 20211231, completes: 'day-after', years: 0, months: 11 },
    { birth: 20201231, asOf: 20220101, completes: 'day-after', years: 1, months: 12 },
    { birth: 20240615, asOf: 20240615, completes: 'day-after', years: 0, months: 0 },
    { birth: 20240615, asOf: 20240615, completes: 'on-birthday', years: 0, months: 0 },
  ] as const)('born $birth, on $asOf, $completes: $years years, $months months', (one) => {
    expect(completedYears(one.birth, one.asOf, one.completes)).toBe(one.years)
    expect(completedMonths(one.birth, one.asOf, one.completes)).toBe(one.months)
  })
  test.each(settings)('before birth there is no age: %s', (completes) => {
    expect(completedYears(20240615, 20240614, completes)).toBeUndefined()
    expect(completedMonths(20240615, 20240614, completes)).toBeUndefined()
  })
})

test('day-after is the period of art. 202 complete by the end of the day before', () => {
  const pick = fc.nat(days.length - 1)
  fc.assert(
    fc.property(pick, pick, (a, b) => {
      fc.pre(a !== b)
      const birth = at(days, Math.min(a, b)).number
      const asOf = at(days, Math.max(a, b)).number
      const before = addDays(asOf, -1)
      expect(completedMonths(birth, asOf, 'day-after')).toBe(elapsed(birth, before, 'months'))
      expect(completedYears(birth, asOf, 'day-after')).toBe(elapsed(birth, before, 'years'))
    }),
    { numRuns: 3000 },
  )
})
