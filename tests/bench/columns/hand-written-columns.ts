/**
 * The eight rules as an expert would write them by hand for typed arrays: truth as two bits (surely true, surely false),
 * so that the connectives are bit operations; no object and no branch a row; what is the same for all rows before the
 * loops. Three-valued like ours, and checked against the rules written by hand for records.
 */
import type { LocalLists, RuleByHand } from '../hand-written.ts'
import { dayFrom, sixMonthsAgo } from '../hand-written-dates.ts'
import { type ChildColumns, dayOf, isoDay } from './child-columns.ts'
import {
  bornAfter,
  both,
  either,
  extremelyPoor,
  leftBehind,
  orphaned,
  rehabilitated,
  unsupportedInFact,
} from './hand-written-loops.ts'
import { parentTruth } from './hand-written-parents.ts'
import { ColumnReader } from './read-columns.ts'

/** 0 unknown, 1 true, 2 false, as in the columns of yes-or-no facts. */
export type TruthColumns = Readonly<Record<RuleByHand, Uint8Array>>

/** What the codes are called, by kind of rule. */
export const words: readonly (readonly string[])[] = [
  ['undetermined'],
  ['member', 'entitled'],
  ['not-member', 'not-entitled'],
]

export function decideColumnsByHand(
  columns: ChildColumns,
  asOf: string,
  local: Required<LocalLists>,
): TruthColumns {
  const read = new ColumnReader(columns)
  const births = read.numbers('birthDate')
  const under = (years: number) => bornAfter(births, latestBirth(asOf, years))
  const [under16, under18] = [under(16), under(18)]
  const served = either(read.codes('residence.inDistrict'), read.codes('registration.inDistrict'))
  const lostLimit = sixMonthsBefore(asOf)
  const father = parentTruth(read, 'father', lostLimit, local)
  const mother = parentTruth(read, 'mother', lostLimit, local)
  const orphan = orphaned(read, under18, father, mother)
  const unsupported = unsupportedInFact(read, under18, father, mother, local)
  return {
    'family.under-3-care-deduction': under(3),
    'welfare.de-facto-unsupported': unsupported,
    'welfare.de-facto-unsupported-allowance': both(served, unsupported),
    'welfare.extreme-poverty-support': extremelyPoor(read, served, under16, under18),
    'welfare.left-behind': leftBehind(read, under16),
    'welfare.orphan': orphan,
    'welfare.orphan-allowance': both(served, orphan),
    'welfare.rehabilitation-assistance': rehabilitated(read, served, under(7), orphan),
  }
}

/** The latest day of birth on which so many years are complete, which they are on the day after the birthday. */
function latestBirth(asOf: string, years: number): number {
  const { year, month, day } = dayFrom(asOf)
  return Date.UTC(year - years, month - 1, day) / 86_400_000 - 1
}

/** The latest day from which six months have passed. */
function sixMonthsBefore(asOf: string): number {
  let day = dayOf(asOf)
  while (sixMonthsAgo(isoDay(day), dayFrom(asOf)) !== true) day -= 1
  return day
}
