import type { LocalLists } from '../hand-written.ts'
import { UNKNOWN } from './child-columns.ts'
import type { ColumnReader } from './read-columns.ts'

/** For every row: is a parent dead or missing, is a parent unable to support the child. */
export interface ParentTruth {
  readonly gone: Uint8Array
  readonly unable: Uint8Array
}

/** @param lostLimit the latest day from which six months have passed */
export function parentTruth(
  read: ColumnReader,
  parent: 'father' | 'mother',
  lostLimit: number,
  local: Required<LocalLists>,
): ParentTruth {
  const lifeStatus = read.codes(`${parent}.lifeStatus`)
  const isGone = read.table(`${parent}.lifeStatus`, (one) => one !== 'alive')
  const disability = read.codes(`${parent}.disability.kind`)
  const isOfMind = read.table(
    `${parent}.disability.kind`,
    (one) => one === 'intellectual' || one === 'mental',
  )
  const isDisabled = read.table(`${parent}.disability.kind`, (one) => one !== 'none')
  const grades = read.numbers(`${parent}.disability.grade`)
  const ill = read.codes(`${parent}.ill`)
  const diagnosis = read.codes(`${parent}.diagnosis`)
  const isSerious = read.table(`${parent}.diagnosis`, (one) => local.seriousIllnesses.has(one))
  const confinement = read.codes(`${parent}.confinement.kind`)
  const isConfined = read.table(`${parent}.confinement.kind`, (one) => one !== 'none')
  const months = read.numbers(`${parent}.confinement.months`)
  const lost = read.codes(`${parent}.contact.lost`)
  const since = read.numbers(`${parent}.contact.lostSince`)
  const certified = read.codes(`${parent}.contact.certified`)
  const revoked = read.codes(`${parent}.guardianshipRevoked`)
  const deported = read.codes(`${parent}.deported`)
  const rows = lifeStatus.length
  const gone = new Uint8Array(rows)
  const unable = new Uint8Array(rows)
  // Every index is below the length of its array, which the compiler cannot know.
  for (let i = 0; i < rows; i++) {
    const kind = disability[i] as number
    const ofMind = isOfMind[kind] as number
    const disabled = isDisabled[kind] as number
    // Never by a branch: which rows are unknown cannot be foreseen. `known` is all ones, or zero for the unknown number.
    const grade = grades[i] as number
    const gradeKnown = ((grade ^ UNKNOWN) | -(grade ^ UNKNOWN)) >> 31
    const upTo2 = (1 + ((2 - grade) >>> 31)) & gradeKnown
    const severe = (disabled & upTo2 & 1) | ((disabled | upTo2) & 2)
    const isIll = ill[i] as number
    const serious = isSerious[diagnosis[i] as number] as number
    const seriouslyIll = (isIll & serious & 1) | ((isIll | serious) & 2)
    const held = isConfined[confinement[i] as number] as number
    const month = months[i] as number
    const monthKnown = ((month ^ UNKNOWN) | -(month ^ UNKNOWN)) >> 31
    const from6 = (1 + ((month - 6) >>> 31)) & monthKnown
    const confined = (held & from6 & 1) | ((held | from6) & 2)
    const isLost = lost[i] as number
    const day = since[i] as number
    const dayKnown = ((day ^ UNKNOWN) | -(day ^ UNKNOWN)) >> 31
    const halfYear = (1 + ((lostLimit - day) >>> 31)) & dayKnown
    const isCertified = certified[i] as number
    const outOfContact = (isLost & halfYear & isCertified & 1) | ((isLost | halfYear | isCertified) & 2)
    const isRevoked = revoked[i] as number
    const isDeported = deported[i] as number
    unable[i] =
      ((ofMind | severe | seriouslyIll | confined | outOfContact | isRevoked | isDeported) & 1) |
      (ofMind & severe & seriouslyIll & confined & outOfContact & isRevoked & isDeported & 2)
    gone[i] = isGone[lifeStatus[i] as number] as number
  }
  return { gone, unable }
}
