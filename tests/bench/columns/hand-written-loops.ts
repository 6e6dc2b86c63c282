/**
 * One loop a condition: short loops keep their arrays in registers and are optimised one by one. In all of them `known` is all ones, or zero for an unknown day; 2 less the sign of a
 * difference is 1 where it is negative; every index is below the length of its array, which the compiler cannot know.
 */
import type { LocalLists } from '../hand-written.ts'
import { UNKNOWN } from './child-columns.ts'
import type { ParentTruth } from './hand-written-parents.ts'
import type { ColumnReader } from './read-columns.ts'

/** Whether somebody was born after a day; with the latest day of birth of an age: is under it. */
export function bornAfter(births: Int32Array, day: number): Uint8Array {
  const out = new Uint8Array(births.length)
  for (let i = 0; i < out.length; i++) {
    const birth = births[i] as number
    const known = ((birth ^ UNKNOWN) | -(birth ^ UNKNOWN)) >> 31
    out[i] = (2 - ((day - birth) >>> 31)) & known
  }
  return out
}

export function both(a: Uint8Array, b: Uint8Array): Uint8Array {
  const out = new Uint8Array(a.length)
  for (let i = 0; i < out.length; i++) {
    const left = a[i] as number
    const right = b[i] as number
    out[i] = (left & right & 1) | ((left | right) & 2)
  }
  return out
}

export function either(a: Uint8Array, b: Uint8Array): Uint8Array {
  const out = new Uint8Array(a.length)
  for (let i = 0; i < out.length; i++) {
    const left = a[i] as number
    const right = b[i] as number
    out[i] = ((left | right) & 1) | (left & right & 2)
  }
  return out
}

export function orphaned(
  read: ColumnReader,
  under18: Uint8Array,
  father: ParentTruth,
  mother: ParentTruth,
): Uint8Array {
  const notFound = read.codes('parentsCannotBeFound')
  const { gone: fatherGone } = father
  const { gone: motherGone } = mother
  const out = new Uint8Array(under18.length)
  for (let i = 0; i < out.length; i++) {
    const below18 = under18[i] as number
    const noFather = fatherGone[i] as number
    const noMother = motherGone[i] as number
    const bothGone = (noFather & noMother & 1) | ((noFather | noMother) & 2)
    const isNotFound = notFound[i] as number
    const alone = ((bothGone | isNotFound) & 1) | (bothGone & isNotFound & 2)
    out[i] = (below18 & alone & 1) | ((below18 | alone) & 2)
  }
  return out
}

export function unsupportedInFact(
  read: ColumnReader,
  under18: Uint8Array,
  father: ParentTruth,
  mother: ParentTruth,
  local: Required<LocalLists>,
): Uint8Array {
  const { gone: fatherGone, unable: fatherUnable } = father
  const { gone: motherGone, unable: motherUnable } = mother
  const recognised = read.codes('recognisedBefore18')
  const schooling = read.codes('schooling')
  const isSchooled = read.table('schooling', (one) => one !== 'none' && local.continuedStages.has(one))
  const out = new Uint8Array(under18.length)
  for (let i = 0; i < out.length; i++) {
    const noFather = fatherGone[i] as number
    const noMother = motherGone[i] as number
    const unableFather = fatherUnable[i] as number
    const unableMother = motherUnable[i] as number
    const someFather = (noFather >> 1) | ((noFather & 1) << 1)
    const someMother = (noMother >> 1) | ((noMother & 1) << 1)
    const oneThere = ((someFather | someMother) & 1) | (someFather & someMother & 2)
    const isRecognised = recognised[i] as number
    const inSchool = isSchooled[schooling[i] as number] as number
    const continues = (isRecognised & inSchool & 1) | ((isRecognised | inSchool) & 2)
    const below18 = under18[i] as number
    const ofAge = ((below18 | continues) & 1) | (below18 & continues & 2)
    const bothUnable =
      (unableFather & unableMother & oneThere & 1) | ((unableFather | unableMother | oneThere) & 2)
    const fatherless =
      (noFather & unableMother & someMother & 1) | ((noFather | unableMother | someMother) & 2)
    const motherless =
      (noMother & unableFather & someFather & 1) | ((noMother | unableFather | someFather) & 2)
    const nobody = ((bothUnable | fatherless | motherless) & 1) | (bothUnable & fatherless & motherless & 2)
    out[i] = (ofAge & nobody & 1) | ((ofAge | nobody) & 2)
  }
  return out
}

export function extremelyPoor(
  read: ColumnReader,
  served: Uint8Array,
  under16: Uint8Array,
  under18: Uint8Array,
): Uint8Array {
  const poor = read.codes('extremePoverty')
  const unableToWork = read.codes('unableToWork')
  const lacking = read.codes('livelihood.lacking')
  const able = read.codes('obligors.able')
  const out = new Uint8Array(served.length)
  for (let i = 0; i < out.length; i++) {
    const below16 = under16[i] as number
    const below18 = under18[i] as number
    const isPoor = poor[i] as number
    const noWork = unableToWork[i] as number
    const cannotWork = ((below16 | noWork | isPoor) & 1) | (below16 & noWork & isPoor & 2)
    const isServed = served[i] as number
    const isLacking = lacking[i] as number
    const isAble = able[i] as number
    const nobodyAble = (isAble >> 1) | ((isAble & 1) << 1)
    out[i] =
      (isServed & below18 & cannotWork & isLacking & nobodyAble & 1) |
      ((isServed | below18 | cannotWork | isLacking | nobodyAble) & 2)
  }
  return out
}

export function leftBehind(read: ColumnReader, under16: Uint8Array): Uint8Array {
  const rural = read.codes('registration.rural')
  const together = read.codes('livesWithParents')
  const fatherAway = read.codes('father.awayForWork')
  const fatherAble = read.codes('father.ableToGuard')
  const motherAway = read.codes('mother.awayForWork')
  const motherAble = read.codes('mother.ableToGuard')
  const out = new Uint8Array(under16.length)
  for (let i = 0; i < out.length; i++) {
    const below16 = under16[i] as number
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
    const toMother = (fatherIsAway & motherUnfit & 1) | ((fatherIsAway | motherUnfit) & 2)
    const toFather = (motherIsAway & fatherUnfit & 1) | ((motherIsAway | fatherUnfit) & 2)
    const left = ((bothAway | toMother | toFather) & 1) | (bothAway & toMother & toFather & 2)
    out[i] = (below16 & isRural & apart & left & 1) | ((below16 | isRural | apart | left) & 2)
  }
  return out
}

export function rehabilitated(
  read: ColumnReader,
  served: Uint8Array,
  under7: Uint8Array,
  orphan: Uint8Array,
): Uint8Array {
  const poor = read.codes('extremePoverty')
  const hardship = read.codes('household.hardship')
  const isHard = read.table('household.hardship', (one) => one !== 'none')
  const care = read.codes('care')
  const isInstitution = read.table('care', (one) => one === 'welfare-institution')
  const disability = read.codes('disability.kind')
  const isInScheme = read.table('disability.kind', (one) => one !== 'none' && one !== 'mental')
  const needed = read.codes('rehabilitation.needed')
  const indicated = read.codes('rehabilitation.indicated')
  const out = new Uint8Array(served.length)
  for (let i = 0; i < out.length; i++) {
    const isPoor = poor[i] as number
    const isOrphan = orphan[i] as number
    const hard = isHard[hardship[i] as number] as number
    const cared = isInstitution[care[i] as number] as number
    const inNeed = ((hard | cared | isPoor | isOrphan) & 1) | (hard & cared & isPoor & isOrphan & 2)
    const isServed = served[i] as number
    const below7 = under7[i] as number
    const inScheme = isInScheme[disability[i] as number] as number
    const isNeeded = needed[i] as number
    const isIndicated = indicated[i] as number
    out[i] =
      (isServed & inScheme & below7 & isNeeded & isIndicated & inNeed & 1) |
      ((isServed | inScheme | below7 | isNeeded | isIndicated | inNeed) & 2)
  }
  return out
}
