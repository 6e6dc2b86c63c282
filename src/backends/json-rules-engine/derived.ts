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
export type Ask = (value: FactRef | AsOf) => Promise<unknown>

/**
 * A derived fact from those it is made of, each asked for only while those before it leave the value open;
 * `undefined` where it is not known.
 */
export async function derivedFrom(
  value: Age | Elapsed | Ratio,
  ask: Ask,
  ageCompletes: AgeCompletes,
): Promise<number | HostRate | undefined> {
  switch (value.kind) {
    case 'age': {
      const birth = await day(value.birth, ask)
      const asOf = birth && (await day({ kind: 'as-of', type: 'date' }, ask))
      const completed = value.unit === 'years' ? completedYears : completedMonths
      return birth && asOf ? completed(birth, asOf, ageCompletes) : undefined
    }
    case 'elapsed': {
      const since = await day(value.since, ask)
      const until = since && (await day(value.until, ask))
      return since && until ? elapsed(since, until, value.unit) : undefined
    }
    case 'ratio': {
      // A zero denominator makes the ratio unknown, whatever the numerator is.
      const per = decimalOf(await ask(value.per))
      const of = per && per.coefficient !== 0n ? decimalOf(await ask(value.of)) : undefined
      const times = parseDecimal(value.times)
      if (!of || !per || !times) return undefined
      return { numerator: formatDecimal(multiply(of, times)), denominator: formatDecimal(per) }
    }
  }
}

async function day(value: FactRef | AsOf, ask: Ask): Promise<number | undefined> {
  const known = await ask(value)
  return typeof known === 'string' ? parseDate(known) : undefined
}

function decimalOf(known: unknown): Decimal | undefined {
  if (typeof known === 'number') return decimalFromNumber(known)
  return typeof known === 'string' ? parseDecimal(known) : undefined
}
