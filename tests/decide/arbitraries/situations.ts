import fc from 'fast-check'
import type { Condition } from '../../../src/ir/nodes/index.ts'
import { type AgeCompletes, dayOfIso } from '../oracle/day.ts'
import { domainOf, type Given, heldOf, heldParameters } from '../oracle/domains.ts'
import type { Held, World } from '../oracle/interpret.ts'
import { inputs } from '../support/dictionary.ts'
import { condition } from './conditions.ts'
import type { Pool } from './values.ts'

export interface Situation {
  readonly conditions: readonly Condition[]
  readonly asOf: string
  readonly ageCompletes: AgeCompletes
  /** Dotted facts as given; those left out are unknown. */
  readonly given: Readonly<Record<string, Given>>
}

/** Days on which leap birthdays, month ends and the change of the category's reading fall. */
const days = ['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02']

export interface Plan {
  /** Facts that may be spoken of. */
  readonly among: readonly string[]
  readonly facts: { readonly min: number; readonly max: number }
  readonly depth: number
  readonly conditions?: number
  readonly pool?: Partial<Omit<Pool, 'facts'>>
  /** How many completions may be left to try; facts are made known until no more are. */
  readonly completions: number
}

const everything: Omit<Pool, 'facts'> = {
  parameters: 'set',
  ratios: true,
  derivedPairs: false,
  nonMonotonic: true,
}

/** A rule's conditions over few facts, a day, and what is known of those facts. */
export function situation(plan: Plan): fc.Arbitrary<Situation> {
  const { min, max } = plan.facts
  return fc
    .tuple(
      fc.subarray([...plan.among], { minLength: min, maxLength: max }),
      fc.constantFrom(...days),
      fc.constantFrom<AgeCompletes>('day-after', 'on-birthday'),
    )
    .chain(([facts, asOf, ageCompletes]) =>
      fc
        .tuple(
          fc.array(condition({ ...everything, ...plan.pool, facts }, plan.depth), {
            minLength: plan.conditions ?? 1,
            maxLength: plan.conditions ?? 1,
          }),
          fc.tuple(
            ...facts.map((path) =>
              fc.record({
                path: fc.constant(path),
                value: fc.constantFrom<Given>(...likelyGiven(path, asOf)),
                known: fc.integer({ min: 0, max: 3 }).map((n) => n === 3),
              }),
            ),
          ),
        )
        .map(([conditions, values]) => ({
          conditions,
          asOf,
          ageCompletes,
          given: givenWithin(plan.completions, values, asOf),
        })),
    )
}

/** Decimals are given in halves, so that the eighths that the oracle tries hold every solution of a ratio. */
function likelyGiven(path: string, asOf: string): readonly Given[] {
  const domain = domainOf(path, asOf)
  return inputs.get(path)?.type === 'decimal' ? domain.filter((one) => Number(one) % 0.5 === 0) : domain
}

interface Candidate {
  readonly path: string
  readonly value: Given
  readonly known: boolean
}

function givenWithin(limit: number, values: readonly Candidate[], asOf: string): Record<string, Given> {
  const given: Record<string, Given> = {}
  let completions = 1
  for (const { path, value, known } of values) {
    const size = domainOf(path, asOf).length
    if (known || completions * size > limit) given[path] = value
    else completions *= size
  }
  return given
}

/** The same situation for the oracle. */
export function worldOf({ given, asOf, ageCompletes }: Omit<Situation, 'conditions'>): World {
  const facts = new Map<string, Held>()
  for (const [path, value] of Object.entries(given)) {
    const type = inputs.get(path)?.type
    if (type) facts.set(path, heldOf(type, value))
  }
  return { facts, parameters: heldParameters, asOf: dayOfIso(asOf), ageCompletes }
}
