import fc from 'fast-check'
import type { InputFact } from '../../../src/ir/nodes/index.ts'
import { type Decimal, decimal, formatDate, formatDecimal, parseDecimal } from '../../../src/values/index.ts'

/** Facts by path; and the same as nested objects. */
export type ByPath = readonly (readonly [path: string, value: unknown])[]

export function nest(facts: ByPath): Record<string, unknown> {
  const nested: Record<string, unknown> = {}
  for (const [path, value] of facts) {
    const names = path.split('.')
    let holder = nested
    for (const name of names.slice(0, -1)) {
      if (!Object.hasOwn(holder, name)) put(holder, name, {})
      holder = holder[name] as Record<string, unknown>
    }
    put(holder, names.at(-1) ?? '', value)
  }
  return nested
}

/** As JSON.parse does it: `__proto__` is a name like any other. */
function put(holder: object, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, enumerable: true, writable: true, configurable: true })
}

/** Some of a subject's facts, each with a value of its type or a way of saying that it is not known. */
export function goodFacts(inputs: readonly InputFact[], asOf: number): fc.Arbitrary<ByPath> {
  return fc
    .subarray([...inputs])
    .chain((some) =>
      fc.tuple(
        ...some.map((fact) => goodValue(fact, asOf).map((value): [string, unknown] => [fact.path, value])),
      ),
    )
}

const unknown = fc.constantFrom(null, undefined)

export function goodValue(fact: InputFact, asOf: number): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 5, arbitrary: knownValue(fact, asOf) }, { weight: 1, arbitrary: unknown })
}

function knownValue(fact: InputFact, asOf: number): fc.Arbitrary<unknown> {
  const options = Object.keys(fact.values ?? {})
  switch (fact.type) {
    case 'boolean':
      return fc.boolean()
    case 'enum':
      return options.length === 0 ? unknown : fc.constantFrom(...options)
    case 'set':
      return options.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...options), { maxLength: 6 })
    case 'integer':
      return whole(fact)
    case 'decimal':
      return fc.oneof(number(fact), number(fact).map(inText), exactText(fact))
    case 'date':
      return day(fact.earliest ?? 19000101, fact.latest === 'as-of' ? asOf : (fact.latest ?? 22001231))
    case 'time-of-day':
      return fc
        .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
        .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
    case 'text':
      return fc.oneof(fc.string({ unit: 'binary' }), fc.constant('字'.repeat(10_000)))
  }
}

function whole({ minimum, maximum }: InputFact): fc.Arbitrary<number> {
  const min = Math.max(Number.MIN_SAFE_INTEGER, Math.ceil(Number(minimum ?? -Infinity)))
  const max = Math.min(Number.MAX_SAFE_INTEGER, Math.floor(Number(maximum ?? Infinity)))
  const zero = min <= 0 && max >= 0 ? [0, -0] : [min]
  return fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max, ...zero))
}

const inText = (value: unknown) => (typeof value === 'number' ? String(value) : value)

function number({ minimum, maximum }: InputFact): fc.Arbitrary<unknown> {
  // Ends that are no numbers lie within half a step of one: one step inside is surely inside.
  const inside = { min: Number(minimum ?? -Number.MAX_VALUE), max: Number(maximum ?? Number.MAX_VALUE) }
  if (inside.min === Infinity) return unknown
  const open = minimum?.length !== undefined && minimum.length > 10
  return fc.double({
    min: Math.max(inside.min, -Number.MAX_VALUE),
    max: Math.min(inside.max, Number.MAX_VALUE),
    minExcluded: open,
    maxExcluded: maximum !== undefined && maximum.length > 10,
    noNaN: true,
    noDefaultInfinity: true,
  })
}

/** The ends of the range themselves, written with more digits, and places between them. */
function exactText({ minimum, maximum }: InputFact): fc.Arbitrary<string> {
  const low = parseDecimal(minimum ?? '-1000')
  const high = parseDecimal(
    maximum ?? (low ? formatDecimal({ ...low, coefficient: low.coefficient + 1000n }) : '0'),
  )
  if (!low || !high) throw new Error('bounds that are no decimals')
  const scale = Math.max(low.scale, high.scale) + 2
  const at = (one: Decimal) => one.coefficient * 10n ** BigInt(scale - one.scale)
  return fc
    .bigInt({ min: at(low), max: at(high) })
    .chain((coefficient) => fc.constantFrom(coefficient, at(low), at(high)))
    .map((coefficient) => formatDecimal(decimal(coefficient, scale)))
}

/** A day of a range that exists: days that do not are passed over. */
function day(first: number, last: number): fc.Arbitrary<string> {
  const likely = [20240229, 20000229, 19000228, 21000228, 20250228, 20301231, 20210101, first, last]
  const year = fc.integer({ min: Math.floor(first / 10000), max: Math.floor(last / 10000) })
  const anyDay = fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => y * 10000 + m * 100 + d)
  return fc
    .oneof(fc.constantFrom(...likely), anyDay)
    .map((one) => formatDate(Math.max(first, Math.min(last, one))))
}
