import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/diagnostics/index.ts'

describe('nearest', () => {
  it.each<[string, string[], string | undefined]>([
    ['birthDte', ['age', 'birthDate', 'deathDate'], 'birthDate'],
    ['birth-date', ['birthDates', 'birthDate'], 'birthDate'],
    ['BIRTHDATE', ['birthDates', 'birthDate'], 'birthDate'],
    ['atleast', ['atMost', 'atLeast'], 'atLeast'],
    ['at_least', ['atMost', 'atLeast'], 'atLeast'],
    ['requrie', ['require', 'requireBy'], 'require'],
    ['houshold.hardship', ['household.hardship', 'household.income'], 'household.hardship'],
    ['cat', ['bat', 'car', 'cats'], 'bat'],
    ['ab', ['ac', 'abc'], undefined],
    ['x', ['y'], undefined],
    ['X', ['x'], 'x'],
    ['completely-else', ['birthDate', 'age'], undefined],
    ['残疾儿同', ['孤儿', '残疾儿童'], '残疾儿童'],
    ['', ['a', ''], undefined],
    ['same', ['some', 'same'], 'same'],
    ['--', ['..', '__'], undefined],
    ['a'.repeat(101), [`${'a'.repeat(100)}b`], undefined],
  ])('%j among %j is %j', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected)
  })
})

/** The textbook matrix of optimal string alignment, whole and by definition. */
function alignment(a: string[], b: string[]): number {
  const cost: number[][] = a.concat('').map(() => [])
  const get = (i: number, j: number) => cost[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const row = cost[i] as number[]
      if (i === 0 || j === 0) row[j] = i + j
      else {
        row[j] = Math.min(
          get(i - 1, j) + 1,
          get(i, j - 1) + 1,
          get(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        )
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          row[j] = Math.min(get(i, j), get(i - 2, j - 2) + 1)
        }
      }
    }
  }
  return get(a.length, b.length)
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '残', '😀'), minLength: 1, maxLength: 14 })

describe('against the textbook', () => {
  test.prop([letters, fc.array(letters, { maxLength: 6 })], { numRuns: 3_000 })(
    'the first of the fewest slips wins',
    (word, candidates) => {
      // 😀 is neither letter nor digit; words that are the same without it count as the same word joined differently.
      fc.pre(candidates.every((one) => one.replaceAll('😀', '') !== word.replaceAll('😀', '')))
      const length = [...word].length
      const allowed = Math.min(4, Math.floor(length / 3))
      const distances = candidates.map((one) => alignment([...word], [...one]))
      const best = Math.min(...distances)
      const expected = best <= allowed ? candidates[distances.indexOf(best)] : undefined
      expect(nearest(word, candidates)).toBe(expected)
    },
  )
})
