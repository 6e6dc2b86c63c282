import type { Age, AsOf, Elapsed, FactRef, Ratio } from '../../ir/nodes/index.ts'
import {
  type AgeCompletes,
  completedMonths,
  completedYears,
  type Decimal,
  decimalFromNumber,
  elapsed,
  formatDecimal,
  multiply,
  parseDate,
  parseDecimal,
} from '../../values/index.ts'
import type { HostRate } from './exact-order.ts'

/** The value of a checked fact, in the form of `hostForm`; `undefined` while it is not known. */
export type Ask = (value: Part) => Promise<unknown>

type Part = FactRef | AsOf

/**
 * A derived fact from those it is made of, which are asked for one after another (`slowness` says which last) and only
 * while those before leave the value open; `undefined` where it is not known.
 */
export async function derivedFrom(
  value: Age | Elapsed | Ratio,
  ask: Ask,
  slowness: (part: Part) => number,
  ageCompletes: AgeCompletes,
): Promise<number | HostRate | undefined> {
  const known = new Map<Part, unknown>()
  for (const part of partsOf(value).toSorted((a, b) => slowness(a) - slowness(b))) {
    const one = await ask(part)
    if (one === undefined) return undefined
    // A zero denominator makes the ratio unknown, whatever the numerator is.
    if (value.kind === 'ratio' && part === value.per && decimalOf(one)?.coefficient === 0n) return undefined
    known.set(part, one)
  }
  switch (value.kind) {
    case 'age': {
      const completed = value.unit === 'years' ? completedYears : completedMonths
      return completed(dayOf(known.get(value.birth)), dayOf(known.get(TODAY)), ageCompletes)
    }
    case 'elapsed':
      return elapsed(dayOf(known.get(value.since)), dayOf(known.get(value.until)), value.unit)
    case 'ratio': {
      const of = decimalOf(known.get(value.of))
      const per = decimalOf(known.get(value.per))
      const times = parseDecimal(value.times)
      if (!of || !per || !times) return undefined
      return { numerator: formatDecimal(multiply(of, times)), denominator: formatDecimal(per) }
    }
  }
}

const TODAY: AsOf = Object.freeze({ kind: 'as-of', type: 'date' })

function partsOf(value: Age | Elapsed | Ratio): readonly Part[] {
  if (value.kind === 'age') return [value.birth, TODAY]
  return value.kind === 'elapsed' ? [value.since, value.until] : [value.of, value.per]
}

function dayOf(known: unknown): number {
  const day = typeof known === 'string' ? parseDate(known) : undefined
  // INVARIANT: checked facts of this type are days; only a host that overrides them can bring something else.
  if (day === undefined) throw new TypeError(`\`${known}\` is no day`)
  return day
}

function decimalOf(known: unknown): Decimal | undefined {
  if (typeof known === 'number') return decimalFromNumber(known)
  return typeof known === 'string' ? parseDecimal(known) : undefined
}
