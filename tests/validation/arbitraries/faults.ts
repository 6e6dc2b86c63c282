import fc from 'fast-check'
import { type ByPath, nest } from './facts.ts'

/** Values that are nearly of some type. */
const tricky: readonly unknown[] = [
  ...[
    '',
    ' ',
    '0',
    '-0',
    '1',
    '+1',
    '.5',
    '5.',
    '0x1',
    '1e3',
    '1e999999',
    'NaN',
    'true',
    'null',
    'a',
    'A',
    'c-d',
  ],
  ...['2025-02-30', '2024-02-29', '2023-02-29', '1900-02-29', '2100-02-29', '2000-02-29', '2024-13-01'],
  ...[
    '2024-00-10',
    '2024-01-00',
    '2024-1-01',
    '20240101',
    '2024/01/01',
    '1899-12-31',
    '2201-01-01',
    '0000-00-00',
  ],
  ...[
    '2024-01-01T00:00',
    ' 2024-01-01',
    '2024-01-01\n',
    '２０２４-01-01',
    '2024-:1-01',
    '----------',
    '2030-12-31',
  ],
  ...[
    '24:00',
    '23:59',
    '9:00',
    '09:60',
    '09:00:00',
    '0.1',
    '0.29999999999999999999',
    '0.30000000000000000001',
  ],
  ...['1'.repeat(1000), '1'.repeat(1017), `0.${'0'.repeat(998)}1`, '字'.repeat(10_001), '😀'.repeat(5001)],
  ...[
    0,
    -0,
    1,
    -1,
    4,
    5,
    1.5,
    0.1,
    0.3,
    2.5,
    0.30000000000000004,
    0.29999999999999993,
    1e-7,
    5e-324,
    2 ** 53,
  ],
  ...[-(2 ** 53), Number.MAX_SAFE_INTEGER, Number.MAX_VALUE, Number.NaN, Infinity, -Infinity, 20240101],
  ...[true, false, 0n, 1n, Symbol('a'), () => true, Object('a'), Object(1), Object(true), Symbol.iterator],
  ...[[], {}, [null], [undefined], ['a', 'a'], ['a', 1], ['z'], new Array(2), [['a']], [{}], ['__proto__']],
  ...[
    new Date(0),
    new Map([['ill', true]]),
    new Set(['a']),
    /a/,
    new Error('a'),
    new Uint8Array(2),
    Promise.resolve(),
  ],
]

const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...tricky) },
  {
    weight: 2,
    arbitrary: fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
    }),
  },
)

const strangeNames = [
  'il',
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  'length',
  '0',
  'Ill',
  'ill ',
]

/** Facts of which some are replaced by whatever there is, and some names are none of the dictionary's. */
export function brokenFacts(good: fc.Arbitrary<ByPath>, paths: readonly string[]): fc.Arbitrary<unknown> {
  const groups = [...new Set(paths.flatMap((path) => prefixesOf(path)))]
  const fault = fc.oneof(
    fc.tuple(fc.constantFrom(...paths), anyValue),
    fc.tuple(fc.constantFrom(...(groups.length === 0 ? paths : groups)), anyValue),
    fc.tuple(
      fc
        .constantFrom(...strangeNames)
        .chain((name) => fc.constantFrom(name, ...groups.map((at) => `${at}.${name}`))),
      anyValue,
    ),
  )
  const changed = fc
    .tuple(good, fc.array(fault, { maxLength: 3 }))
    .map(([facts, faults]) => nest(withoutOverlaps([...faults, ...facts])))
  return fc.oneof({ weight: 9, arbitrary: changed }, { weight: 1, arbitrary: anyValue })
}

/** Where a group was replaced, what would stand in it is left out; the first of two at one place stays. */
function withoutOverlaps(facts: ByPath): ByPath {
  const kept: (readonly [string, unknown])[] = []
  for (const one of facts) {
    const clashes = kept.some(
      ([path]) => path === one[0] || path.startsWith(`${one[0]}.`) || one[0].startsWith(`${path}.`),
    )
    if (!clashes) kept.push(one)
  }
  return kept
}

function prefixesOf(path: string): string[] {
  const names = path.split('.')
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('.'))
}
