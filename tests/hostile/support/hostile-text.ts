import fc from 'fast-check'

/** What ends a literal, a line, a comment, a template, a script element; what a reader cannot see; what calls something. */
const fragments = [
  "'",
  '"',
  '`',
  '\\',
  '\\"',
  `\${canary()}`,
  '");canary();("',
  "');canary();('",
  '`+canary()+`',
  '\n',
  '\r',
  '\u2028',
  '\u2029',
  '\u2028canary()\u2028',
  '</script><script>canary()</script>',
  '<!--',
  '-->',
  '/*',
  '*/',
  '*/canary();/*',
  '//',
  '\\u0022',
  '\\x27',
  '\\',
  '\0',
  '\b',
  '\t',
  '\u0085',
  '\u202e',
  '\ufeff',
  '\ud800',
  '\udfff',
  '@ts-ignore',
  '@ts-expect-error',
  '{@link canary}',
  '@deprecated',
  '#',
  '__proto__',
  'constructor',
  '.',
  '-',
  '汉字',
  '😀',
]

export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...fragments) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''))

/** Different texts, as many as are asked for. */
export function hostileTexts(count: number): fc.Arbitrary<readonly string[]> {
  return fc.uniqueArray(hostileText, { minLength: count, maxLength: count })
}
