import { describe, expect, test } from 'vitest'
import { sourceText } from '../../src/diagnostics/index.ts'
import { at, keyAt, type LocatedNode, parseYaml, toPlain } from '../../src/syntax/index.ts'

function read(text: string): LocatedNode {
  const { root } = parseYaml(sourceText('x.yaml', text))
  if (root === null) throw new Error('must be readable')
  return root
}

const root = read('when:\n  all:\n    - age: { atMost: 6 }\n    - known: x\nconstructor: 1\n"7": seven\n')

describe('at', () => {
  test.each<[PropertyKey[], string]>([
    [[], '1:1'],
    [['when', 'all', 0, 'age', 'atMost'], '3:22'],
    [['when', 'all', 1], '4:7'],
    [['when', 'all', 9, 'age'], '3:5'],
    [['when', 'none'], '2:3'],
    [['when', 'all', 'age'], '3:5'],
    [['nothing', 'here'], '1:1'],
    [['toString'], '1:1'],
    [['constructor'], '5:14'],
    [[7], '6:6'],
    [[Symbol('x')], '1:1'],
  ])('%j is at %s', (path, place) => {
    const { line, column } = at(root, path).span.start
    expect(`${line}:${column}`).toBe(place)
  })
})

describe('keyAt', () => {
  test.each<[PropertyKey[], string | undefined]>([
    [['when'], '1:1'],
    [['when', 'all', 0, 'age', 'atMost'], '3:14'],
    [['when', 'none'], undefined],
    [['nowhere', 'all'], undefined],
    [['when', 'all', 0], undefined],
    [['__proto__'], undefined],
    [[], undefined],
  ])('%j is at %s', (path, place) => {
    const start = keyAt(root, path)?.span.start
    expect(start === undefined ? undefined : `${start.line}:${start.column}`).toBe(place)
  })
})

describe('toPlain', () => {
  test('objects have no prototype, so nothing is inherited', () => {
    const plain = toPlain(read('a: 1')) as Record<string, unknown>
    expect(Object.getPrototypeOf(plain)).toBeNull()
    expect(plain.toString).toBeUndefined()
  })

  test('a reserved key reaches neither the object nor a prototype', () => {
    const { root: tree, findings } = parseYaml(sourceText('x.yaml', 'a: 1\n__proto__: { polluted: true }\n'))
    expect(findings.map((found) => found.code)).toEqual(['CPR1022'])
    expect(tree !== null && Object.keys(toPlain(tree) as object)).toEqual(['a'])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('of duplicate keys the first counts', () => {
    const { root: tree } = parseYaml(sourceText('x.yaml', 'a: 1\na: 2\n'))
    expect(tree !== null && toPlain(tree)).toEqual({ a: 1 })
  })

  test('trees are frozen all the way down', () => {
    const all = (node: LocatedNode): boolean =>
      Object.isFrozen(node) &&
      (node.kind === 'scalar' ||
        (node.kind === 'list'
          ? Object.isFrozen(node.items) && node.items.every(all)
          : Object.isFrozen(node.entries) &&
            node.entries.every((entry) => Object.isFrozen(entry) && all(entry.key) && all(entry.value))))
    expect(all(root)).toBe(true)
  })
})
