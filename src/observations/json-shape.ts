import { finding } from '../assess/finding.ts'
import type { Stretch } from '../assess/input.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { LocatedList, LocatedMap, LocatedNode, LocatedScalar } from '../syntax/index.ts'

/** A node of the document and its path from the root, for messages. */
export interface Placed<N extends LocatedNode = LocatedNode> {
  readonly node: N
  readonly path: string
}

export function stretchOf(node: LocatedNode): Stretch {
  return [node.span.start.offset, node.span.end.offset]
}

const SHAPES = {
  map: { zh: '一组键值', en: 'an object' },
  list: { zh: '列表', en: 'a list' },
  text: { zh: '文字', en: 'text' },
  number: { zh: '数值', en: 'a number' },
} as const

export function wrongShape({ node, path }: Placed, shape: keyof typeof SHAPES, found: Diagnostic[]): null {
  const { zh, en } = SHAPES[shape]
  found.push(finding('CPR6030', node.span, { path, expected: zh, expectedEn: en }))
  return null
}

export function asMap({ node, path }: Placed, found: Diagnostic[]): Placed<LocatedMap> | null {
  return node.kind === 'map' ? { node, path } : wrongShape({ node, path }, 'map', found)
}

export function asList({ node, path }: Placed, found: Diagnostic[]): Placed<LocatedList> | null {
  return node.kind === 'list' ? { node, path } : wrongShape({ node, path }, 'list', found)
}

export function itemsOf({ node, path }: Placed<LocatedList>): Placed[] {
  return node.items.map((item, index) => ({ node: item, path: `${path}[${index}]` }))
}

/** Whether a value says nothing: null, or left out. */
export function isNothing(node: LocatedNode | undefined): boolean {
  return node === undefined || (node.kind === 'scalar' && node.value === null)
}

/** Text or a number as written; blank text and null are undefined; anything else is a finding, and null. */
export function scalarText(
  placed: Placed,
  shape: 'text' | 'number',
  found: Diagnostic[],
): string | null | undefined {
  const { node } = placed
  if (isNothing(node)) return undefined
  if (node.kind !== 'scalar' || typeof node.value === 'boolean') return wrongShape(placed, shape, found)
  const text = (typeof node.value === 'number' ? numberText(node) : String(node.value)).trim()
  return text === '' ? undefined : text
}

/** The digits of the source, which a JavaScript number might not keep. */
function numberText(node: LocatedScalar): string {
  return node.text.trim()
}

/**
 * The entries of a map by key: of duplicate keys (which the parser has found) the first. Keys other than `allowed` are
 * found; `required` ones that are absent or null too.
 *
 * @returns null where a required key is missing
 */
export function fieldsOf<K extends string>(
  placed: Placed<LocatedMap>,
  allowed: readonly K[],
  required: readonly K[],
  found: Diagnostic[],
): ReadonlyMap<K, Placed> | null {
  const fields = new Map<K, Placed>()
  for (const { key, value } of placed.node.entries) {
    const name = String(key.value)
    const known = allowed.find((one) => one === name)
    if (known === undefined) {
      const values = { key: name.slice(0, 80), path: placed.path || '/', allowed: allowed.join(' ') }
      found.push(finding('CPR6031', key.span, values, nearest(name, allowed)))
    } else if (!fields.has(known)) {
      const path = placed.path === '' ? name : `${placed.path}.${name}`
      fields.set(known, { node: value, path })
    }
  }
  const missing = required.filter((key) => isNothing(fields.get(key)?.node))
  for (const key of missing)
    found.push(finding('CPR6032', placed.node.span, { key, path: placed.path || '/' }))
  return missing.length === 0 ? fields : null
}
