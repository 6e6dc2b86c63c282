import fc from 'fast-check'
import type { Child, ParentOfChild } from './child.ts'

/** Facts of a made-up child on a day: valid, each known or unknown, dates gathered at the edges that the rules have. */
export interface Case {
  readonly asOf: string
  readonly child: Child
}

// Leap days, ends of short and long months, the turn of the year, and days like any other.
const days = [
  '2022-03-01',
  '2024-02-29',
  '2025-02-28',
  '2026-06-01',
  '2026-08-31',
  '2027-01-01',
  '2028-03-01',
]

/** Each fact known three times out of four. */
export const randomCase: fc.Arbitrary<Case> = fc
  .constantFrom(...days)
  .chain((asOf) => partlyKnown(asOf).map((child) => ({ asOf, child })))

/** The same with every fact known, for engines of two truth values. */
export const completeCase: fc.Arbitrary<Case> = fc
  .constantFrom(...days)
  .chain((asOf) =>
    fc
      .tuple(partlyKnown(asOf), randomChild(asOf, fc.record))
      .map(([some, others]) => ({ asOf, child: filled(some, others) })),
  )

/** How the facts of a record are drawn: some of them, or all. */
type Draw = <T extends object>(
  arbitraries: {
    [K in keyof T]: fc.Arbitrary<NonNullable<T[K]>>
  },
) => fc.Arbitrary<Partial<T>>

function partlyKnown(asOf: string): fc.Arbitrary<Child> {
  return fc.oneof(randomChild(asOf, known), almostUnsupported(asOf))
}

/** What is not known of `some` as it is in `others`. */
function filled<T extends object>(some: T, others: T): T {
  const both = Object.entries(others).map(([key, other]) => {
    const own = some[key as keyof T]
    return [
      key,
      own !== undefined && typeof other === 'object' ? filled(own as object, other) : (own ?? other),
    ]
  })
  return Object.fromEntries(both) as T
}

/** Random facts about everything seldom leave a case to one fact alone: here the mother's few facts decide. */
function almostUnsupported(asOf: string): fc.Arbitrary<Child> {
  const ordinary: ParentOfChild = {
    lifeStatus: 'alive',
    disability: { kind: 'none' },
    ill: false,
    confinement: { kind: 'none' },
    contact: { lost: false },
    guardianshipRevoked: false,
    deported: false,
  }
  const few = fc.constantFrom(
    'disability',
    'ill',
    'diagnosis',
    'confinement',
    'contact',
    'guardianshipRevoked',
  )
  return fc
    .tuple(
      randomChild(asOf, known),
      randomParent(asOf, known),
      fc.uniqueArray(few, { minLength: 1, maxLength: 2 }),
    )
    .map(([child, random, keys]) => {
      const mother = Object.fromEntries(keys.map((key) => [key, random[key]]))
      return { ...child, father: { lifeStatus: 'dead' }, mother: { ...ordinary, ...mother } }
    })
}

const yes = fc.boolean()

function randomChild(asOf: string, draw: Draw): fc.Arbitrary<Child> {
  return draw({
    birthDate: earlier(asOf, [0, 36, 72, 84, 192, 216]),
    residence: draw({ inDistrict: yes }),
    registration: draw({ inDistrict: yes, rural: yes }),
    parentsCannotBeFound: yes,
    livesWithParents: yes,
    care: fc.constantFrom('family', 'welfare-institution'),
    extremePoverty: yes,
    disability: draw({
      kind: fc.constantFrom(
        'none',
        'vision',
        'hearing',
        'speech',
        'limb',
        'intellectual',
        'mental',
        'autism',
      ),
    }),
    rehabilitation: draw({ needed: yes, indicated: yes }),
    recognisedBefore18: yes,
    schooling: fc.constantFrom('none', 'preschool', 'compulsory', 'secondary', 'junior-college', 'bachelor'),
    unableToWork: yes,
    livelihood: draw({ lacking: yes }),
    obligors: draw({ able: yes }),
    father: randomParent(asOf, draw),
    mother: randomParent(asOf, draw),
    household: draw({
      hardship: fc.constantFrom('none', 'minimum-living-allowance', 'registered-poverty', 'other'),
    }),
  })
}

function randomParent(asOf: string, draw: Draw): fc.Arbitrary<ParentOfChild> {
  return draw({
    lifeStatus: fc.constantFrom('alive', 'dead', 'declared-missing'),
    disability: draw({
      kind: fc.constantFrom('none', 'vision', 'hearing', 'speech', 'limb', 'intellectual', 'mental'),
      grade: fc.integer({ min: 1, max: 4 }),
    }),
    ill: yes,
    diagnosis: fc.constantFrom('尿毒症', '感冒'),
    confinement: draw({
      kind: fc.constantFrom('none', 'imprisonment', 'compulsory-detoxification', 'other-restriction'),
      months: fc.constantFrom(0, 5, 6, 7, 24),
    }),
    contact: draw({ lost: yes, lostSince: earlier(asOf, [0, 6, 7, 24]), certified: yes }),
    guardianshipRevoked: yes,
    deported: yes,
    awayForWork: yes,
    ableToGuard: yes,
  })
}

/** Each entry known three times out of four; the others absent. */
function known<T extends object>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<NonNullable<T[K]>> },
): fc.Arbitrary<Partial<T>> {
  const optional = Object.entries<fc.Arbitrary<unknown>>(arbitraries).map(([key, arbitrary]) =>
    fc.option(arbitrary, { freq: 3, nil: undefined }).map((value) => [key, value] as const),
  )
  return fc
    .tuple(...optional)
    .map((entries) => Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Partial<T>)
}

/** A day that many months earlier, give or take two days, or any earlier day of 25 years; never after `asOf`. */
function earlier(asOf: string, months: readonly number[]): fc.Arbitrary<string> {
  const [year = 0, month = 1, day = 1] = asOf.split('-').map(Number)
  const atAnEdge = fc
    .tuple(fc.constantFrom(...months), fc.integer({ min: -2, max: 2 }))
    .map(([back, shift]) => Date.UTC(year, month - 1 - back, day + shift))
  const anywhere = fc.integer({ min: 0, max: 25 * 365 }).map((back) => Date.UTC(year, month - 1, day - back))
  return fc
    .oneof(atAnEdge, anywhere)
    .map((time) => new Date(Math.min(time, Date.parse(asOf))).toISOString().slice(0, 10))
}
