import fc from 'fast-check'
import type {
  Age,
  AsOf,
  Elapsed,
  FactRef,
  Literal,
  ParameterRef,
  Ratio,
  Value,
} from '../../../src/ir/nodes/index.ts'
import type { FactType } from '../../../src/model/documents/facts.ts'
import { inputs } from '../support/dictionary.ts'

/** What a generated condition may speak of. */
export interface Pool {
  readonly facts: readonly string[]
  /** `none`, only those with a value, or also those without. */
  readonly parameters: 'none' | 'set' | 'open'
  readonly ratios: boolean
  /** Facts worked out from others against each other, which may share what they are worked out from. */
  readonly derivedPairs: boolean
  readonly nonMonotonic: boolean
}

export function factRef(path: string): FactRef {
  return { kind: 'fact', type: inputs.get(path)?.type ?? 'text', path }
}

export function literal(type: FactType, value: Literal['value']): Literal {
  return { kind: 'literal', type, value }
}

export function parameterRef(type: FactType, id: string): ParameterRef {
  return { kind: 'parameter', type, id }
}

const asOf: AsOf = { kind: 'as-of', type: 'date' }

export function ageOf(path: string, unit: Age['unit']): Age {
  return { kind: 'age', type: 'integer', unit, path: `${path}.age`, birth: factRef(path) }
}

export function elapsedOf(since: string | null, until: string | null, unit: Elapsed['unit']): Elapsed {
  const end = (path: string | null) => (path === null ? asOf : factRef(path))
  return { kind: 'elapsed', type: 'integer', unit, path: 'elapsed', since: end(since), until: end(until) }
}

export function ratioOf(of: string, per: string, times = '1'): Ratio {
  return { kind: 'ratio', type: 'decimal', path: 'ratio', of: factRef(of), per: factRef(per), times }
}

export const typeOf = (path: string): FactType | undefined => inputs.get(path)?.type

/** The facts of a pool that have one of these types. */
export function ofType({ facts }: Pool, ...types: readonly FactType[]): string[] {
  return facts.filter((path) => types.some((type) => typeOf(path) === type))
}

const SUFFIX: Partial<Record<FactType, string>> = { 'time-of-day': 'time', set: 'list' }

/** The parameters of a type that a pool allows. */
export function parametersOf(pool: Pool, type: FactType): ParameterRef[] {
  const suffix = SUFFIX[type] ?? type
  const set = pool.parameters === 'none' ? [] : [parameterRef(type, `set-${suffix}`)]
  return pool.parameters === 'open' ? [...set, parameterRef(type, `open-${suffix}`)] : set
}

const pairs = (paths: readonly string[]): [string, string][] =>
  paths.flatMap((one) =>
    paths.filter((other) => other !== one).map((other): [string, string] => [one, other]),
  )

export interface Measure {
  readonly value: Value
  /** Constants around which its truth changes, as the IR writes them. */
  readonly constants: readonly (number | string)[]
}

/** Everything ordered that the facts of a pool give: themselves, ages, periods and ratios. */
export function measuresOf(pool: Pool): Measure[] {
  const dates = ofType(pool, 'date')
  const units = ['years', 'months', 'days'] as const
  const lengths = { years: [0, 1, 2], months: [-1, 0, 1, 2], days: [-2, 0, 1, 27, 28, 29, 30] }
  const ages = dates
    .filter((path) => path.includes('birth'))
    .flatMap((path) => [
      { value: ageOf(path, 'years'), constants: [0, 5, 6] },
      { value: ageOf(path, 'months'), constants: [0, 71, 72] },
    ])
  const periods = [...pairs(dates), ...dates.map((path): [string, null] => [path, null])].flatMap(
    ([since, until]) =>
      units.map((unit) => ({ value: elapsedOf(since, until, unit), constants: lengths[unit] })),
  )
  const ratios = pairs(ofType(pool, 'integer', 'decimal')).flatMap(([of, per]) => [
    { value: ratioOf(of, per), constants: ['0', '0.5', '1', '2'] },
    { value: ratioOf(of, per, '100'), constants: ['0', '50', '100.0', '200'] },
  ])
  return [
    ...ofType(pool, 'integer').map((path) => ({ value: factRef(path), constants: [0, 1, 2, 3, 5] })),
    ...ofType(pool, 'decimal').map((path) => ({
      value: factRef(path),
      constants: ['0', '0.5', '1', '1.50', '2'],
    })),
    ...dates.map((path) => ({ value: factRef(path), constants: dateConstants })),
    ...ofType(pool, 'time-of-day').map((path) => ({
      value: factRef(path),
      constants: [0, 480, 481, 1080, 1439],
    })),
    ...ages,
    ...periods,
    ...(pool.ratios ? ratios : []),
  ]
}

const dateConstants = [20200228, 20200229, 20200301, 20240229, 20240301, 20240331, 20260228, 20260301]

/** What an ordered value may be compared with. */
export function operandsFor(
  pool: Pool,
  { value, constants }: Measure,
  measures: readonly Measure[],
): fc.Arbitrary<Value> {
  const isDerived = (one: Value) => one.kind === 'age' || one.kind === 'elapsed' || one.kind === 'ratio'
  const others = measures
    .map((one) => one.value)
    .filter((other) => other.type === value.type && other !== value)
    .filter((other) => pool.derivedPairs || !(isDerived(value) && isDerived(other)))
    .filter((other) => pool.derivedPairs || value.kind === 'fact' || !sharesInput(value, other))
    .filter((other) => pool.derivedPairs || other.kind === 'fact' || !sharesInput(other, value))
  const day = value.kind === 'fact' && value.type === 'date' ? [asOf] : []
  const wide = (value.kind === 'age' || value.kind === 'elapsed') && value.unit !== 'years'
  // Per cent of eighths that are no whole or half would fall between the eighths that the oracle tries.
  const percent = value.kind === 'ratio' && value.times !== '1'
  const set = parametersOf(pool, value.type).filter(({ id }) => !percent && (!wide || id.startsWith('set')))
  const whole = value.type === 'decimal' && !percent ? parametersOf(pool, 'integer') : []
  const mixed = whole.map(({ id }) => parameterRef('decimal', id))
  const refs = [...others, ...day, ...set, ...mixed]
  const constant = fc.constantFrom(...constants).map((one): Value => literal(value.type, one))
  return refs.length === 0
    ? constant
    : fc.oneof({ weight: 3, arbitrary: constant }, { weight: 2, arbitrary: fc.constantFrom<Value>(...refs) })
}

function sharesInput(derived: Value, other: Value): boolean {
  if (other.kind !== 'fact') return false
  if (derived.kind === 'ratio') return derived.of.path === other.path || derived.per.path === other.path
  return false
}
