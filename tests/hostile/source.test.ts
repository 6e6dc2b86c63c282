import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { nodesOf, placed, program } from './support/source.ts'

/**
 * What the sources do not do, so that it cannot go wrong: nothing is looked up in a plain object by a name from outside,
 * nothing is written to one, no text becomes code or a pattern.
 */
const { files, checker } = program()
const nodes = files.flatMap((file) => [...nodesOf(file)].map((node) => ({ file, node })))

function where(matches: (node: ts.Node) => boolean): string[] {
  return nodes.flatMap(({ file, node }) => (matches(node) ? [placed(file, node)] : [])).sort()
}

/** Whether an index may be any text: then what is found depends on who wrote it. */
function isByAnyName(node: ts.Node): node is ts.ElementAccessExpression {
  if (!ts.isElementAccessExpression(node)) return false
  const type = checker.getTypeAtLocation(node.argumentExpression)
  const parts = type.isUnion() ? type.types : [type]
  return parts.some(({ flags }) => flags & (ts.TypeFlags.String | ts.TypeFlags.Any | ts.TypeFlags.Unknown))
}

const isAssigned = ({ operatorToken: { kind } }: ts.BinaryExpression): boolean =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment

const isTarget = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node.parent) && node.parent.left === node && isAssigned(node.parent)

const called = (node: ts.Node): string =>
  ts.isCallExpression(node) || ts.isNewExpression(node) ? node.expression.getText() : ''

test('the sources are those of the library', () => {
  expect(files.length).toBeGreaterThan(350)
})

describe('a name from outside', () => {
  test('is looked up only by own keys: behind `Object.hasOwn`, or among `Object.keys`', () => {
    expect(where((node) => isByAnyName(node) && !isTarget(node))).toEqual([
      'assess/own-entries.ts: (given as Record<string, unknown>)[kind]',
      'assess/own-entries.ts: (value as Readonly<Record<string, unknown>>)[name]',
      'assess/own-origins.ts: given.cells[column]',
      'assess/read-own.ts: (holder as Readonly<Record<string, unknown>>)[name]',
      'backends/javascript/runtime.ts: (holder as Readonly<Record<string, unknown>>)[name]',
      // Names that `for … in` has found on a plain object, and that are facts.
      'backends/json-schema/validators/assemble-validators.ts: given[name]',
      'decide/facts/read-facts.ts: (holder as GivenFacts)[key]',
      'decide/json-rules-engine/facts.ts: sources[path]',
      'decide/json-rules-engine/look-up.ts: holder[group]',
      'decide/json-rules-engine/look-up.ts: holder[path]',
      'decide/parameters.ts: given[id]',
      'model/issues/schema-at.ts: shape[step]',
      'receipt/facts-hash.ts: facts[path]',
      'receipt/make-receipt.ts: given[id]',
      'receipt/read/shapes.ts: value[key]',
      'values/own.ts: record[name]',
    ])
  })

  test('is never a key that something is written to, but of an object without a prototype', () => {
    expect(where((node) => isByAnyName(node) && isTarget(node))).toEqual([
      // A copy that already has every fact of the dictionary, and nothing else.
      'backends/json-schema/validators/assemble-validators.ts: copy[name]',
      'syntax/to-plain.ts: plain[name]',
    ])
    expect(where((node) => called(node) === 'Object.assign')).toEqual(
      [
        // Own schemas, when schemas/ is written.
        'model/json-schema-shape/merge-unions.ts: Object.assign({}, ...branches.map(({ description: _, ...one }) => one), { type: types, })',
        'model/json-schema-shape/merge-unions.ts: Object.assign({}, ...single.map((one) => one.properties))',
        'values/inherits-nothing.ts: Object.assign(Object.create(null), given)',
        'decide/facts/dictionary.ts: Object.assign(Object.create(null), entry)',
      ].sort(),
    )
  })

  test('nothing is defined on, or given as, a prototype', () => {
    const makers = ['defineProperty', 'defineProperties', 'setPrototypeOf', 'set', 'construct']
    const reached = makers.flatMap((name) => [`Object.${name}`, `Reflect.${name}`])
    expect(where((node) => reached.includes(called(node)))).toEqual([])
    expect(where((node) => ts.isPropertyAccessExpression(node) && node.name.text === '__proto__')).toEqual([])
    // Prototypes are compared with, and asked what kind of object something is; nothing else.
    const isOther = ({ parent }: ts.Node) =>
      !(ts.isBinaryExpression(parent) && !isAssigned(parent)) &&
      !parent.getText().startsWith('Object.prototype.toString')
    const prototypes = where(
      (node) => ts.isPropertyAccessExpression(node) && node.name.text === 'prototype' && isOther(node),
    )
    expect(prototypes).toEqual([])
  })

  test('is found by `in` nowhere', () => {
    const byName = (node: ts.Node) =>
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.InKeyword &&
      !ts.isStringLiteral(node.left)
    // A key of a list in the same line, in a rule that the model has read.
    expect(where(byName)).toEqual(['ir/from-model/rules/versions.ts: key in model'])
  })
})

describe('a text', () => {
  test('becomes code in two places, of packs compiled at run time', () => {
    const isCode = (node: ts.Node) =>
      ts.isIdentifier(node) && ['eval', 'Function', 'AsyncFunction'].includes(node.text) && !isTypeName(node)
    expect(where(isCode)).toEqual([
      'backends/columns/compile-columns.ts: Function',
      'backends/javascript/compile-records.ts: Function',
    ])
    const fromText = ['setTimeout', 'setInterval', 'setImmediate', 'require', 'importScripts']
    expect(where((node) => fromText.includes(called(node)))).toEqual([
      'decide/many/decide-columns.ts: setTimeout(resolve)',
      'decide/many/decide-many.ts: setTimeout(resolve)',
    ])
    expect(where((node) => called(node) === 'import')).toEqual([])
  })

  test('never becomes a pattern', () => {
    expect(where((node) => called(node) === 'RegExp')).toEqual([])
    const compiles = (node: ts.Node) =>
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      ['match', 'matchAll', 'search'].includes(node.expression.name.text) &&
      checker.typeToString(checker.getTypeAtLocation(node.expression.expression)) === 'string' &&
      node.arguments.some((one) => checker.typeToString(checker.getTypeAtLocation(one)) !== 'RegExp')
    expect(where(compiles)).toEqual([])
  })
})

function isTypeName(node: ts.Node): boolean {
  return ts.isTypeReferenceNode(node.parent)
}
