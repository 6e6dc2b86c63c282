import { describe, expect, test } from 'vitest'
import { formatTimeOfDay, parseTimeOfDay } from '../../src/values/index.ts'

test('every minute of the day in order, there and back', () => {
  let minutes = 0
  for (const tens of ['0', '1', '2']) {
    for (const ones of tens === '2' ? '0123' : '0123456789') {
      for (const high of '012345') {
        for (const low of '0123456789') {
          const text = `${tens}${ones}:${high}${low}`
          expect(parseTimeOfDay(text)).toBe(minutes)
          expect(formatTimeOfDay(minutes)).toBe(text)
          minutes += 1
        }
      }
    }
  }
  expect(minutes).toBe(1440)
})

describe('refused', () => {
  test.each([
    '',
    '24:00',
    '23:60',
    '7:00',
    '07:0',
    '07:00:00',
    '0700',
    ' 07:00',
    '07:00\n',
    '-1:00',
    '07：00',
    '１２:00',
  ])('%j', (text) => {
    expect(parseTimeOfDay(text)).toBeUndefined()
  })
  test.each([-1, 1440, 0.5, Number.NaN])('%d minutes', (minutes) => {
    expect(() => formatTimeOfDay(minutes)).toThrow(RangeError)
  })
})
