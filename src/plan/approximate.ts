/**
 * Approximate matching. P. H. Sellers, "The theory and computation of evolutionary distances: pattern
 * recognition", Journal of Algorithms 1 (1980): the row before the pattern is free, so a match may begin anywhere.
 */

/** The stretch of a text nearest to a pattern, in characters (code points). */
export interface NearestStretch {
  readonly start: number
  readonly end: number
  readonly distance: number
}

/**
 * Finds the stretch with the fewest insertions, deletions and substitutions. Among equals the one closest to the
 * pattern's own length wins, then the first. Time |pattern| × |text|, memory |pattern|.
 */
export function nearestStretch(pattern: readonly string[], text: readonly string[]): NearestStretch {
  const rows = pattern.length + 1
  // One column of the matrix: cost[i] and start[i] for the first i characters of the pattern ending here.
  const cost = Uint32Array.from({ length: rows }, (_, row) => row)
  const start = new Uint32Array(rows)
  let best: NearestStretch = { start: 0, end: 0, distance: pattern.length }
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    let diagonalCost = cost[0] ?? 0
    let diagonalStart = start[0] ?? 0
    start[0] = at + 1
    for (let row = 1; row < rows; row += 1) {
      const leftCost = cost[row] ?? 0
      const leftStart = start[row] ?? 0
      let value = diagonalCost + (pattern[row - 1] === character ? 0 : 1)
      let from = diagonalStart
      if (leftCost + 1 < value) {
        value = leftCost + 1
        from = leftStart
      }
      const above = (cost[row - 1] ?? 0) + 1
      if (above < value) {
        value = above
        from = start[row - 1] ?? 0
      }
      cost[row] = value
      start[row] = from
      diagonalCost = leftCost
      diagonalStart = leftStart
    }
    best = nearer(
      best,
      { start: start[rows - 1] ?? 0, end: at + 1, distance: cost[rows - 1] ?? 0 },
      pattern.length,
    )
  }
  return best
}

function nearer(one: NearestStretch, other: NearestStretch, length: number): NearestStretch {
  if (other.distance !== one.distance) return other.distance < one.distance ? other : one
  const off = (stretch: NearestStretch) => Math.abs(stretch.end - stretch.start - length)
  return off(other) < off(one) ? other : one
}
