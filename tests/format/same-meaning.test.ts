import { expect, test } from 'vitest'
import { sourceText } from '../../src/diagnostics/index.ts'
import { saysTheSame } from '../../src/format/same-meaning.ts'
import { parseYaml } from '../../src/syntax/index.ts'

const original = 'a: 1.50\nb: [x, { c: true, d: "1" }]\n'

test.each([
  ['the same text', original, true],
  ['keys in another order', 'b: [x, { d: "1", c: true }]\na: 1.50\n', true],
  ['comments and blank lines', '# c\na: 1.50 # d\n\nb: [x, { c: true, d: "1" }]', true],
  ['another style', 'a: 1.50\nb:\n  - "x"\n  - c: true\n    d: "1"', true],
  ['a number written otherwise', 'a: 1.5\nb: [x, { c: true, d: "1" }]', false],
  ['a number for a text', 'a: 1.50\nb: [x, { c: true, d: 1 }]', false],
  ['list items in another order', 'a: 1.50\nb: [{ c: true, d: "1" }, x]', false],
  ['a key less', 'a: 1.50', false],
  ['a key twice', `${original}a: 1.50`, false],
  ['a text that cannot be read', 'a: 1.50\nb: [x, { c: true, d: "1" }', false],
  ['nothing', '', false],
])('%s', (_, text, same) => {
  const { root } = parseYaml(sourceText('a.yaml', original))
  if (!root) throw new Error('unreadable')
  expect(saysTheSame(root, text)).toBe(same)
})
