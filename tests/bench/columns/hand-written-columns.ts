/**
 * The eight rules as an expert would write them by hand for typed arrays: truth as two bits (surely true, surely false),
 * so that the connectives are bit operations; no object and no branch a row; what is the same for all rows before the
 * loop. Three-valued like ours, and checked against the rules written by hand for records.
 */
import type { LocalLists, RuleByHand } from '../hand-written.ts'
import { completedYears, dayFrom, sixMonthsAgo } from '../hand-written-dates.ts'
import { type ChildColumns, dayOf, isoDay, UNKNOWN } from './child-columns.ts'
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
  const lostLimit = latestDay(asOf, (day) => sixMonthsAgo(day, dayFrom(asOf)) === true)
  const father = parentTruth(read, 'father', lostLimit, local)
  const mother = parentTruth(read, 'mother', lostLimit, local)
  const births = read.numbers('birthDate')
  const turned3 = latestBirth(asOf, 3)
  const turned7 = latestBirth(asOf, 7)
  const turned16 = latestBirth(asOf, 16)
  const turned18 = latestBirth(asOf, 18)
  const resident = read.codes('residence.inDistrict')
  const registered = read.codes('registration.inDistrict')
  const rural = read.codes('registration.rural')
  const notFound = read.codes('parentsCannotBeFound')
  const together = read.codes('livesWithParents')
  const care = read.codes('care')
  const isInstitution = read.table('care', (one) => one === 'welfare-institution')
  const poor = read.codes('extremePoverty')
  const disability = read.codes('disability.kind')
  const isInScheme = read.table('disability.kind', (one) => one !== 'none' && one !== 'mental')
  const needed = read.codes('rehabilitation.needed')
  const indicated = read.codes('rehabilitation.indicated')
  const recognised = read.codes('recognisedBefore18')
  const schooling = read.codes('schooling')
  const isSchooled = read.table('schooling', (one) => one !== 'none' && local.continuedStages.has(one))
  const unableToWork = read.codes('unableToWork')
  const lacking = read.codes('livelihood.lacking')
  const able = read.codes('obligors.able')
  const hardship = read.codes('household.hardship')
  const isHard = read.table('household.hardship', (one) => one !== 'none')
  const fatherAway = read.codes('father.awayForWork')
  const fatherAble = read.codes('father.ableToGuard')
  const motherAway = read.codes('mother.awayForWork')
  const motherAble = read.codes('mother.ableToGuard')
  const rows = births.length
  const column = () => new Uint8Array(rows)
  const [under3, unsupported, unsupportedAllowance, support] = [column(), column(), column(), column()]
  const [leftBehind, orphan, orphanAllowance, rehabilitation] = [column(), column(), column(), column()]
  // Every index is below the length of its array, which the compiler cannot know.
  for (let i = 0; i < rows; i++) {
    // All ones, or zero for the unknown day; 2 less the sign of a difference is 1 where it is negative.
    const birth = births[i] as number
    const known = ((birth ^ UNKNOWN) | -(birth ^ UNKNOWN)) >> 31
    const below7 = (2 - ((turned7 - birth) >>> 31)) & known
    const below16 = (2 - ((turned16 - birth) >>> 31)) & known
    const below18 = (2 - ((turned18 - birth) >>> 31)) & known
    const isResident = resident[i] as number
    const isRegistered = registered[i] as number
    const served = ((isResident | isRegistered) & 1) | (isResident & isRegistered & 2)
    const fatherGone = father.gone[i] as number
    const motherGone = mother.gone[i] as number
    const fatherUnable = father.unable[i] as number
    const motherUnable = mother.unable[i] as number
    const fatherThere = (fatherGone >> 1) | ((fatherGone & 1) << 1)
    const motherThere = (motherGone >> 1) | ((motherGone & 1) << 1)

    const bothGone = (fatherGone & motherGone & 1) | ((fatherGone | motherGone) & 2)
    const isNotFound = notFound[i] as number
    const alone = ((bothGone | isNotFound) & 1) | (bothGone & isNotFound & 2)
    const isOrphan = (below18 & alone & 1) | ((below18 | alone) & 2)

    const isRecognised = recognised[i] as number
    const inSchool = isSchooled[schooling[i] as number] as number
    const continues = (isRecognised & inSchool & 1) | ((isRecognised | inSchool) & 2)
    const ofAge = ((below18 | continues) & 1) | (below18 & continues & 2)
    const oneThere = (bothGone >> 1) | ((bothGone & 1) << 1)
    const bothUnable =
      (fatherUnable & motherUnable & oneThere & 1) | ((fatherUnable | motherUnable | oneThere) & 2)
    const withoutFather =
      (fatherGone & motherUnable & motherThere & 1) | ((fatherGone | motherUnable | motherThere) & 2)
    const withoutMother =
      (motherGone & fatherUnable & fatherThere & 1) | ((motherGone | fatherUnable | fatherThere) & 2)
    const nobody =
      ((bothUnable | withoutFather | withoutMother) & 1) | (bothUnable & withoutFather & withoutMother & 2)
    const isUnsupported = (ofAge & nobody & 1) | ((ofAge | nobody) & 2)

    const isPoor = poor[i] as number
    const noWork = unableToWork[i] as number
    const cannotWork = ((below16 | noWork | isPoor) & 1) | (below16 & noWork & isPoor & 2)
    const isLacking = lacking[i] as number
    const isAble = able[i] as number
    const nobodyAble = (isAble >> 1) | ((isAble & 1) << 1)
    const supported =
      (served & below18 & cannotWork & isLacking & nobodyAble & 1) |
      ((served | below18 | cannotWork | isLacking | nobodyAble) & 2)

    const isRural = rural[i] as number
    const isTogether = together[i] as number
    const apart = (isTogether >> 1) | ((isTogether & 1) << 1)
    const fatherIsAway = fatherAway[i] as number
    const motherIsAway = motherAway[i] as number
    const fatherIsAble = fatherAble[i] as number
    const motherIsAble = motherAble[i] as number
    const fatherUnfit = (fatherIsAble >> 1) | ((fatherIsAble & 1) << 1)
    const motherUnfit = (motherIsAble >> 1) | ((motherIsAble & 1) << 1)
    const bothAway = (fatherIsAway & motherIsAway & 1) | ((fatherIsAway | motherIsAway) & 2)
    const leftToMother = (fatherIsAway & motherUnfit & 1) | ((fatherIsAway | motherUnfit) & 2)
    const leftToFather = (motherIsAway & fatherUnfit & 1) | ((motherIsAway | fatherUnfit) & 2)
    const left = ((bothAway | leftToMother | leftToFather) & 1) | (bothAway & leftToMother & leftToFather & 2)
    const isLeftBehind = (below16 & isRural & apart & left & 1) | ((below16 | isRural | apart | left) & 2)

    const hard = isHard[hardship[i] as number] as number
    const cared = isInstitution[care[i] as number] as number
    const inNeed = ((hard | cared | isPoor | isOrphan) & 1) | (hard & cared & isPoor & isOrphan & 2)
    const inScheme = isInScheme[disability[i] as number] as number
    const isNeeded = needed[i] as number
    const isIndicated = indicated[i] as number
    const rehabilitated =
      (served & inScheme & below7 & isNeeded & isIndicated & inNeed & 1) |
      ((served | inScheme | below7 | isNeeded | isIndicated | inNeed) & 2)

    under3[i] = (2 - ((turned3 - birth) >>> 31)) & known
    unsupported[i] = isUnsupported
    unsupportedAllowance[i] = (served & isUnsupported & 1) | ((served | isUnsupported) & 2)
    support[i] = supported
    leftBehind[i] = isLeftBehind
    orphan[i] = isOrphan
    orphanAllowance[i] = (served & isOrphan & 1) | ((served | isOrphan) & 2)
    rehabilitation[i] = rehabilitated
  }
  return {
    'family.under-3-care-deduction': under3,
    'welfare.de-facto-unsupported': unsupported,
    'welfare.de-facto-unsupported-allowance': unsupportedAllowance,
    'welfare.extreme-poverty-support': support,
    'welfare.left-behind': leftBehind,
    'welfare.orphan': orphan,
    'welfare.orphan-allowance': orphanAllowance,
    'welfare.rehabilitation-assistance': rehabilitation,
  }
}

/** The latest day of birth on which so many years are complete: they are on the day after the birthday. */
function latestBirth(asOf: string, years: number): number {
  return latestDay(asOf, (day) => completedYears(day, dayFrom(asOf)) >= years)
}

/** The latest day for which a test holds that held for all days before. */
function latestDay(asOf: string, holds: (day: string) => boolean): number {
  let day = dayOf(asOf)
  while (!holds(isoDay(day))) day -= 1
  return day
}
