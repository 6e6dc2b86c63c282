/** One stretch where two texts differ: `quoted` of the one stands for `actual` of the other; either may be empty. */
export interface Difference {
  readonly quoted: string
  readonly actual: string
  /** Offset of `quoted` in the one text, in UTF-16 units. */
  readonly quotedAt: number
  /** Offset of `actual` in the other text, in UTF-16 units. */
  readonly actualAt: number
}

/** A run of aligned characters, equal or not. */
export interface AlignedRun {
  readonly equal: boolean
  readonly quoted: string
  readonly actual: string
}

/** Aligns two texts character by character with the fewest edits (Wagner and Fischer 1974), as runs. */
export function align(quoted: readonly string[], actual: readonly string[]): readonly AlignedRun[] {
  const width = actual.length + 1
  const cost = costMatrix(quoted, actual)
  const at = (row: number, column: number) => cost[row * width + column] ?? 0
  const runs: { equal: boolean; quoted: string; actual: string }[] = []
  let row = 0
  let column = 0
  // The matrix holds the cost of the rest, so the walk goes forward and needs no reversal.
  while (row < quoted.length || column < actual.length) {
    const here = at(row, column)
    const both = row < quoted.length && column < actual.length
    const equal = both && quoted[row] === actual[column]
    const step = both && here === at(row + 1, column + 1) + (equal ? 0 : 1)
    const takesQuoted = step || (row < quoted.length && here === at(row + 1, column) + 1)
    const piece = {
      equal: step && equal,
      quoted: takesQuoted ? (quoted[row] ?? '') : '',
      actual: step || !takesQuoted ? (actual[column] ?? '') : '',
    }
    const last = runs.at(-1)
    if (last !== undefined && last.equal === piece.equal) {
      last.quoted += piece.quoted
      last.actual += piece.actual
    } else runs.push(piece)
    if (takesQuoted) row += 1
    if (step || !takesQuoted) column += 1
  }
  return runs
}

/** The runs that differ, with their offsets. */
export function differences(runs: readonly AlignedRun[]): readonly Difference[] {
  const found: Difference[] = []
  let quotedAt = 0
  let actualAt = 0
  for (const { equal, quoted, actual } of runs) {
    if (!equal) found.push({ quoted, actual, quotedAt, actualAt })
    quotedAt += quoted.length
    actualAt += actual.length
  }
  return found
}

/** Fewest insertions, deletions and substitutions that turn one text into the other. */
export function editDistance(one: string, other: string): number {
  return costMatrix([...one], [...other])[0] ?? 0
}

/** Cell (row, column): the cost of aligning what follows row in the one with what follows column in the other. */
function costMatrix(one: readonly string[], other: readonly string[]): Uint32Array {
  const width = other.length + 1
  const cost = new Uint32Array((one.length + 1) * width)
  for (let row = one.length; row >= 0; row -= 1) {
    for (let column = other.length; column >= 0; column -= 1) {
      const here = row * width + column
      if (row === one.length) cost[here] = other.length - column
      else if (column === other.length) cost[here] = one.length - row
      else {
        const diagonal = (cost[here + width + 1] ?? 0) + (one[row] === other[column] ? 0 : 1)
        cost[here] = Math.min(diagonal, (cost[here + width] ?? 0) + 1, (cost[here + 1] ?? 0) + 1)
      }
    }
  }
  return cost
}
