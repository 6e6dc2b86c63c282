import { elapsed, parseDate } from '../../../src/values/index.ts'
import type { Child, ParentOfChild } from '../child.ts'
import { completedYears, dayFrom } from '../hand-written-dates.ts'
import { inOneShape } from '../one-shape.ts'
import type { Case } from '../random-child.ts'

/**
 * A complete record as the peers get it: with the child's age in years and the months of a parent's absence as further
 * facts, worked out before anything is timed, since most of them do not know dates.
 */
export type PeerFacts = Required<Omit<Child, 'father' | 'mother'>> & {
  readonly age: number
  readonly father: PeerParent
  readonly mother: PeerParent
}

export type PeerParent = ParentOfChild & { readonly monthsLost: number }

export function peerFacts({ child, asOf }: Case): PeerFacts {
  const { birthDate = '', father = {}, mother = {}, ...others } = inOneShape(child)
  return {
    ...others,
    birthDate,
    age: completedYears(birthDate, dayFrom(asOf)),
    father: { ...father, monthsLost: monthsLost(father, asOf) },
    mother: { ...mother, monthsLost: monthsLost(mother, asOf) },
  } as PeerFacts
}

function monthsLost({ contact }: ParentOfChild, asOf: string): number {
  return elapsed(parseDate(contact?.lostSince ?? '') ?? Number.NaN, parseDate(asOf) ?? Number.NaN, 'months')
}
