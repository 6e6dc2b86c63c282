import { seeded } from '../seeded.ts'
import { type ChildColumn, type ChildColumns, dayOf, UNKNOWN } from './child-columns.ts'

/** As `type`: values that a fact may have, or how far a number may lie from its start. */
const parent = {
  lifeStatus: ['alive', 'dead', 'declared-missing'],
  'disability.kind': ['none', 'vision', 'hearing', 'speech', 'limb', 'intellectual', 'mental'],
  'disability.grade': { from: 1, count: 4 },
  ill: 'boolean',
  diagnosis: { texts: ['尿毒症', '感冒'] },
  'confinement.kind': ['none', 'imprisonment', 'compulsory-detoxification', 'other-restriction'],
  'confinement.months': { from: 0, count: 25 },
  'contact.lost': 'boolean',
  'contact.lostSince': { daysBack: 730 },
  'contact.certified': 'boolean',
  guardianshipRevoked: 'boolean',
  deported: 'boolean',
  awayForWork: 'boolean',
  ableToGuard: 'boolean',
} as const

const child = {
  birthDate: { daysBack: 25 * 365 },
  'residence.inDistrict': 'boolean',
  'registration.inDistrict': 'boolean',
  'registration.rural': 'boolean',
  parentsCannotBeFound: 'boolean',
  livesWithParents: 'boolean',
  care: ['family', 'welfare-institution'],
  extremePoverty: 'boolean',
  'disability.kind': ['none', 'vision', 'hearing', 'speech', 'limb', 'intellectual', 'mental', 'autism'],
  'rehabilitation.needed': 'boolean',
  'rehabilitation.indicated': 'boolean',
  recognisedBefore18: 'boolean',
  schooling: ['none', 'preschool', 'compulsory', 'secondary', 'junior-college', 'bachelor'],
  unableToWork: 'boolean',
  'livelihood.lacking': 'boolean',
  'obligors.able': 'boolean',
  'household.hardship': ['none', 'minimum-living-allowance', 'registered-poverty', 'other'],
} as const

type Kind =
  | 'boolean'
  | readonly string[]
  | { readonly texts: readonly string[] }
  | { readonly from: number; readonly count: number }
  | { readonly daysBack: number }

/** Made-up rows, a quarter of all facts unknown; the same in every run. */
export function randomColumns(rows: number, asOf: string): ChildColumns {
  const draw = seeded(20210101)
  const kinds: readonly (readonly [path: string, kind: Kind])[] = [
    ...Object.entries(child),
    ...Object.entries(parent).map(([path, kind]) => [`father.${path}`, kind] as const),
    ...Object.entries(parent).map(([path, kind]) => [`mother.${path}`, kind] as const),
  ]
  return Object.fromEntries(kinds.map(([path, kind]) => [path, columnOf(kind, rows, dayOf(asOf), draw)]))
}

/** @param draw a whole number from zero, below the one given */
function columnOf(kind: Kind, rows: number, today: number, draw: (below: number) => number): ChildColumn {
  const coded = (options: number) => new Uint8Array(rows).map(() => (draw(4) === 0 ? 0 : 1 + draw(options)))
  const counted = (number: () => number) =>
    new Int32Array(rows).map(() => (draw(4) === 0 ? UNKNOWN : number()))
  if (kind === 'boolean') return { type: 'boolean', codes: coded(2) }
  if ('texts' in kind) return { type: 'text', codes: coded(kind.texts.length), values: kind.texts }
  if ('daysBack' in kind) return { type: 'date', days: counted(() => today - draw(kind.daysBack)) }
  if ('count' in kind) return { type: 'integer', numbers: counted(() => kind.from + draw(kind.count)) }
  return { type: 'enum', codes: coded(kind.length), values: kind }
}
