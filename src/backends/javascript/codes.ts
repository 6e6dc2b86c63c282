/**
 * Truth and answers as small numbers, the form generated code works in. Truth has one bit for "surely true" and one
 * for "surely false", so that Kleene's connectives are bit operations without a branch.
 */
export const CODE = { unknown: 0, true: 1, false: 2 } as const

/** Answers of a rule; the first three are the truth of its condition. */
export const ANSWER_CODE = {
  undetermined: 0,
  yes: 1,
  no: 2,
  notApplicable: 3,
  departed: 4,
  notInForce: 5,
} as const

/** Names of local constants, or `0`, `1`, `2`: what stands in an expression for a truth already worked out. */
export type CodeText = string

const CONSTANT = /^[012]$/

/** Conjunction: surely true where all are, surely false where one is. */
export function andText(parts: readonly CodeText[]): string {
  const open = [...new Set(parts)].filter((part) => part !== '1')
  if (open.includes('2')) return '2'
  if (open.length < 2) return open[0] ?? '1'
  return `(${open.join(' & ')} & 1) | ((${open.join(' | ')}) & 2)`
}

/** Disjunction: surely true where one is, surely false where all are. */
export function orText(parts: readonly CodeText[]): string {
  const open = [...new Set(parts)].filter((part) => part !== '2')
  if (open.includes('1')) return '1'
  if (open.length < 2) return open[0] ?? '2'
  return `((${open.join(' | ')}) & 1) | (${open.join(' & ')} & 2)`
}

/** Negation: the two bits change places. */
export function notText(part: CodeText): string {
  if (CONSTANT.test(part)) return part === '0' ? '0' : part === '1' ? '2' : '1'
  return `(${part} >> 1) | ((${part} & 1) << 1)`
}
