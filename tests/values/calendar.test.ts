import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  dateOfDayNumber,
  dayNumber,
  dayOf,
  daysInMonth,
  FIRST_YEAR,
  formatDate,
  isLeapYear,
  LAST_YEAR,
  monthOf,
  parseDate,
  todayIn,
  yearOf,
} from '../../src/values/index.ts'
import { at, monthTable, positions, walkedCalendar } from './oracle/walked-calendar.ts'

const days = walkedCalendar(LAST_YEAR)
const epoch = positions(days).get(19700101) ?? Number.NaN

describe('every day of the supported years, against a walked calendar', () => {
  test(`${days.length} days: parts, text and day number, there and back`, () => {
    const wrong = days.filter((one, position) => {
      const number = position - epoch
      const pad = (part: number) => String(part).padStart(2, '0')
      const text = `${one.year}-${pad(one.month)}-${pad(one.day)}`
      return (
        parseDate(text) !== one.number ||
        formatDate(one.number) !== text ||
        yearOf(one.number) !== one.year ||
        monthOf(one.number) !== one.month ||
        dayOf(one.number) !== one.day ||
        dayNumber(one.number) !== number ||
        dateOfDayNumber(number) !== one.number
      )
    })
    expect(wrong).toEqual([])
  })
  test('every year-month-day of two digits each is read when it exists and only then', () => {
    const existing = new Set(days.map((one) => formatDate(one.number)))
    const wrong: string[] = []
    for (const year of [1899, 1900, 1999, 2000, 2023, 2024, 2100, 2200, 2201]) {
      for (let month = 0; month < 100; month += 1) {
        for (let day = 0; day < 100; day += 1) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
          if ((parseDate(text) !== undefined) !== existing.has(text)) wrong.push(text)
        }
      }
    }
    expect(wrong).toEqual([])
  })
  test('month lengths and leap years', () => {
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
      const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(year, index + 1))
      expect(lengths).toEqual(monthTable(year))
      expect(isLeapYear(year)).toBe(monthTable(year)[1] === 29)
    }
  })
  test('addDays walks', () => {
    const position = fc.nat(days.length - 1)
    fc.assert(
      fc.property(position, position, (from, to) => {
        expect(addDays(at(days, from).number, to - from)).toBe(at(days, to).number)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('refused', () => {
  test.each([
    '',
    '2024',
    '2024-02',
    '2024-2-9',
    '24-02-09',
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2024-04-31',
    '2024-00-10',
    '2024-13-01',
    '2024-01-00',
    '2024-01-32',
    '1899-12-31',
    '2201-01-01',
    '2024/02/09',
    '20240209',
    ' 2024-02-09',
    '2024-02-09 ',
    '2024-02-09\n',
    '2024-02-09T00:00:00Z',
    '+02024-02-09',
    '-2024-02-09',
    '２０２４-02-09',
    '2024年2月9日',
    '2024‑02‑09',
  ])('%j as a date', (text) => {
    expect(parseDate(text)).toBeUndefined()
  })
  test.each([0, 13, 1.5, Number.NaN])('%d as a month', (month) => {
    expect(() => daysInMonth(2024, month)).toThrow(RangeError)
  })
  test('days outside the supported years, and parts of days', () => {
    expect(() => addDays(19000101, -1)).toThrow(RangeError)
    expect(() => addDays(22001231, 1)).toThrow(RangeError)
    for (const number of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e15]) {
      expect(() => dateOfDayNumber(number)).toThrow(RangeError)
    }
  })
})

describe('todayIn', () => {
  test.each([
    { zone: 'Asia/Shanghai', now: '2026-05-31T15:59:59.999Z', day: 20260531 },
    { zone: 'Asia/Shanghai', now: '2026-05-31T16:00:00.000Z', day: 20260601 },
    { zone: 'Asia/Shanghai', now: '2023-12-31T16:00:00.000Z', day: 20240101 },
    { zone: 'America/Los_Angeles', now: '2024-03-01T07:59:59.000Z', day: 20240229 },
    { zone: 'Pacific/Kiritimati', now: '2024-12-31T10:00:00.000Z', day: 20250101 },
    { zone: 'UTC', now: '2024-02-29T23:59:59.999Z', day: 20240229 },
  ])('$now in $zone', ({ zone, now, day }) => {
    expect(todayIn(zone, new Date(now))).toBe(day)
  })
  test('Asia/Shanghai is eight hours ahead of UTC', () => {
    const instant = fc.date({
      min: new Date('1992-01-01T00:00:00Z'),
      max: new Date('2199-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instant, (now) => {
        const there = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
        expect(formatDate(todayIn('Asia/Shanghai', now))).toBe(there)
      }),
      { numRuns: 500 },
    )
  })
  test.each([
    { zone: 'Asia/Luojiang', now: '2026-01-01T00:00:00Z' },
    { zone: 'Asia/Shanghai', now: 'no date' },
    { zone: 'Asia/Shanghai', now: '2300-01-01T00:00:00Z' },
  ])('refuses $zone at $now', ({ zone, now }) => {
    expect(() => todayIn(zone, new Date(now))).toThrow(RangeError)
  })
})
