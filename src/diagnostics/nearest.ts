/** Longer words are no typing slips of anything; they are not compared. */
const MAX_WORD = 100

function letters(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}

/** How many slips still make a likely misspelling: one in three letters, at most four. */
function tolerance(length: number): number {
  return Math.min(4, Math.floor(length / 3))
}

/**
 * Damerau-Levenshtein distance (optimal string alignment) as far as `limit`; anything above it is `limit + 1`.
 * Only the diagonal band that can stay within the limit is computed, so the cost is linear in the word's length.
 */
function distanceWithin(a: readonly string[], b: readonly string[], limit: number): number {
  const over = limit + 1
  if (Math.abs(a.length - b.length) > limit) return over
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => Math.min(column, over))
  for (let row = 1; row <= a.length; row++) {
    const current = new Array<number>(b.length + 1).fill(over)
    if (row <= limit) current[0] = row
    let best = current[0] ?? over
    for (let column = Math.max(1, row - limit); column <= Math.min(b.length, row + limit); column++) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(
        (last[column] ?? over) + 1,
        (current[column - 1] ?? over) + 1,
        (last[column - 1] ?? over) + (same ? 0 : 1),
      )
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? over) + 1)
      current[column] = Math.min(cost, over)
      best = Math.min(best, cost)
    }
    if (best > limit) return over
    beforeLast = last
    last = current
  }
  return last[b.length] ?? over
}

/**
 * The candidate somebody who wrote `word` most likely meant, or undefined when none is near. A candidate with the
 * same letters and digits in another case or joined differently (`birth-date`, `birthDate`) is nearest of all; then
 * the fewest slips (insert, delete, replace, swap neighbours); ties keep the candidates' order.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 2 * MAX_WORD) return undefined
  const target = Array.from(word)
  if (target.length === 0 || target.length > MAX_WORD) return undefined
  const targetLetters = letters(word)
  let found: string | undefined
  let limit = tolerance(target.length)
  for (const candidate of candidates) {
    if (candidate === word) return candidate
    if (found !== undefined && limit === -1) continue
    if (targetLetters !== '' && candidate.length <= 2 * MAX_WORD && letters(candidate) === targetLetters) {
      found = candidate
      limit = -1
      continue
    }
    if (limit < 1) continue
    const distance = distanceWithin(target, Array.from(candidate), limit)
    if (distance > limit) continue
    found = candidate
    limit = distance - 1
  }
  return found
}
