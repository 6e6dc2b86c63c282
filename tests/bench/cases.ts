import fc from 'fast-check'
import type { Child } from './child.ts'
import { inOneShape } from './one-shape.ts'
import { type Case, completeCase, randomCase } from './random-child.ts'

/**
 * `complete`: every fact known; `even`: some unknown, a key for every fact; `ragged`: only known facts have a key.
 * The shape of the objects decides more than the rules do: rows of a table and answers of a form have one.
 */
export type Kind = 'complete' | 'even' | 'ragged'

/** So many random records; the same in every run. */
export function casesOf(kind: Kind, count: number): Case[] {
  const drawn = fc.sample(kind === 'complete' ? completeCase : randomCase, { numRuns: count, seed: 20210101 })
  return kind === 'ragged' ? drawn : drawn.map(({ asOf, child }) => ({ asOf, child: inOneShape(child) }))
}

/** Many rows for one day, each an object of its own, of as many different children as can be drawn in a second. */
export function rowsOn(asOf: string, count: number): Child[] {
  const different = casesOf('complete', Math.min(count * 10, 5000)).filter((one) => one.asOf === asOf)
  return Array.from({ length: count }, (_, row) => inOneShape(different[row % different.length]?.child ?? {}))
}
