/** A value nobody means well with, made anew for every use: some of them are used up by being read. */
export interface Hostile {
  readonly name: string
  readonly make: () => unknown
  /** The types of fact that the value really is of; under every other it must be refused. */
  readonly isA?: readonly string[]
}

const thrown = new Error('thrown by the caller’s own getter')

function throws(): never {
  throw thrown
}

const revoked = (target: object): unknown => {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}

/** Every trap there is throws. */
export const trapping = (target: object): unknown =>
  new Proxy(
    target,
    Object.fromEntries(
      Object.getOwnPropertyNames(Reflect).map((trap) => [trap, throws]),
    ) as ProxyHandler<object>,
  )

/** So many objects inside one another. */
export function nested(depth: number, key = 'father'): unknown {
  let inner: unknown = true
  for (let level = 0; level < depth; level++) inner = { [key]: inner }
  return inner
}

const circular = (): object => {
  const one: Record<string, unknown> = {}
  one.self = one
  return one
}

/** An array whose members are other ones at every look; the first look finds a good option. */
const shifting = (): unknown => {
  let looks = 0
  return new Proxy(['a'], {
    get: (target, key) =>
      key === '0' ? (looks++ === 0 ? 'a' : { toString: () => 'b' }) : Reflect.get(target, key),
  })
}

const text = ['text']

export const hostileValues: readonly Hostile[] = [
  { name: 'NaN', make: () => Number.NaN },
  { name: 'infinity', make: () => Number.POSITIVE_INFINITY },
  { name: 'minus infinity', make: () => Number.NEGATIVE_INFINITY },
  { name: 'minus zero', make: () => -0, isA: ['integer', 'decimal'] },
  { name: '1e308', make: () => 1e308 },
  { name: 'the smallest number', make: () => 5e-324, isA: ['decimal'] },
  { name: 'beyond the safe integers', make: () => 2 ** 53 },
  { name: 'a big integer', make: () => 3n },
  { name: 'a big integer of a million digits', make: () => 10n ** 1_000_000n },
  { name: 'a boxed boolean', make: () => Object(true) },
  { name: 'a boxed number', make: () => Object(1) },
  { name: 'a boxed text', make: () => Object('a') },
  { name: 'a symbol', make: () => Symbol('a') },
  { name: 'a symbol of a long name', make: () => Symbol('a'.repeat(1e6)) },
  { name: 'a function', make: () => throws },
  {
    name: 'a function that is asked for its text',
    make: () => Object.assign(() => 'a', { toString: throws }),
  },
  { name: 'a class', make: () => class A {} },
  { name: 'a date object', make: () => new Date('2020-02-28') },
  { name: 'a date object of no day', make: () => new Date(Number.NaN) },
  { name: 'a regular expression', make: () => /a/ },
  { name: 'a map', make: () => new Map([['a', 'a']]) },
  { name: 'a set object', make: () => new Set(['a']) },
  { name: 'a promise', make: () => Promise.resolve('a') },
  { name: 'bytes', make: () => new Uint8Array([97]) },
  { name: 'an error', make: () => new Error('a') },
  { name: 'an object without a prototype', make: () => Object.create(null) },
  { name: 'an object that turns into an option', make: () => ({ toString: () => 'a', valueOf: () => 1 }) },
  {
    name: 'an object that throws when it is turned',
    make: () => ({ toString: throws, [Symbol.toPrimitive]: throws }),
  },
  {
    name: 'an object with a tag that throws',
    make: () => Object.defineProperty({}, Symbol.toStringTag, { get: throws }),
  },
  { name: 'an object in itself', make: circular },
  { name: 'objects a hundred thousand deep', make: () => nested(1e5) },
  { name: 'a proxy with traps that throw', make: () => trapping({}) },
  { name: 'a list proxy with traps that throw', make: () => trapping([]) },
  { name: 'a revoked proxy', make: () => revoked({}) },
  { name: 'a revoked list proxy', make: () => revoked([]) },
  { name: 'a list of lists', make: () => [['a']] },
  { name: 'a list with nothing in it', make: () => [null] },
  { name: 'a list with a hole', make: () => new Array(1) },
  { name: 'the longest list there can be', make: () => new Array(2 ** 32 - 1) },
  { name: 'a list of a million options', make: () => new Array(1e6).fill('a') },
  { name: 'a list of other options', make: () => ['toString', 'hasOwnProperty', '__proto__', 'constructor'] },
  {
    name: 'a list with a getter that throws',
    make: () => Object.defineProperty(['a', 'b'], 1, { get: throws }),
  },
  { name: 'a list that says another thing every time', make: shifting, isA: ['set'] },
  {
    name: 'a list that never ends',
    make: () => Object.assign(['a'], { [Symbol.iterator]: forever }),
    isA: ['set'],
  },
  { name: 'an empty text', make: () => '', isA: text },
  { name: 'a text of a million', make: () => 'a'.repeat(1e6) },
  { name: 'a text of ten million digits', make: () => '1'.repeat(1e7) },
  { name: 'a text of NUL', make: () => '\0', isA: text },
  { name: 'half a character', make: () => '\ud800', isA: text },
  { name: 'the other half', make: () => 'a\udc00', isA: text },
  { name: 'a text that turns the line', make: () => '\u202eabc', isA: text },
  { name: 'a text of a second line', make: () => 'a\n[ERROR] b', isA: text },
  { name: 'a text of line separators', make: () => '\u2028\u2029', isA: text },
  { name: '`__proto__`', make: () => '__proto__', isA: text },
  { name: '`constructor`', make: () => 'constructor', isA: text },
  { name: '`toString`', make: () => 'toString', isA: text },
  { name: '`hasOwnProperty`', make: () => 'hasOwnProperty', isA: text },
  { name: 'full-width digits', make: () => '１', isA: text },
  { name: 'Arabic digits', make: () => '١', isA: text },
  { name: 'a date of full-width digits', make: () => '２０２０-02-28', isA: text },
  { name: 'a time of full-width digits', make: () => '０８:00', isA: text },
  { name: 'no month and no day', make: () => '0000-00-00', isA: text },
  { name: 'a 30 February', make: () => '2025-02-30', isA: text },
  { name: 'a year of five digits', make: () => '99999-01-01', isA: text },
  { name: 'ten characters that are no day', make: () => '99-9999-99', isA: text },
  { name: 'a year before Christ', make: () => '-000001-01-01', isA: text },
  { name: 'a day with a line end', make: () => '2020-02-28\n', isA: text },
  { name: 'hexadecimal digits', make: () => '0x1', isA: text },
  { name: 'an exponent beyond measure', make: () => '1e999999999', isA: text },
  { name: 'thousand and one digits', make: () => `0.${'1'.repeat(1001)}`, isA: text },
]

function* forever(): Generator<string> {
  while (true) yield 'a'
}
