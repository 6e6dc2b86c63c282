import { below, type ImportFindings } from './finding.ts'
import { readTest } from './read-test.ts'
import { isObject, leftOut, wrong } from './shape.ts'
import type { Imported } from './tree.ts'

/** YAML of this depth stays well below what the reader of rules takes. */
const MAX_DEPTH = 20

const combinators = ['all', 'any', 'not', 'condition'] as const

/** A condition of json-rules-engine; `null` (with findings) where the language cannot say it. All of it is looked at. */
export function readCondition(
  json: unknown,
  at: string,
  findings: ImportFindings,
  depth = 0,
): Imported | null {
  if (!isObject(json)) return wrong(json, at, ['一个条件', 'a condition'], findings)
  if (depth > MAX_DEPTH) return findings.add('CPR5117', at, { limit: String(MAX_DEPTH) })
  const present = combinators.filter((key) => Object.hasOwn(json, key))
  if (present.length > 1)
    return findings.add('CPR5112', at, { keys: present.map((key) => `\`${key}\``).join(' ') })
  const [key] = present
  if (key === undefined) return readTest(json, at, findings)
  leftOut(json, [key], at, findings)
  const inner = json[key]
  const place = below(at, key)
  switch (key) {
    case 'condition':
      if (typeof inner === 'string') return { kind: 'reference', name: inner, at: place }
      return wrong(inner, place, ['条件的名称', 'the name of a condition'], findings)
    case 'not': {
      const part = readCondition(inner, place, findings, depth + 1)
      return part && { kind: 'not', part }
    }
    default: {
      if (!Array.isArray(inner)) return wrong(inner, place, ['一列条件', 'a list of conditions'], findings)
      if (inner.length === 0) return findings.add('CPR5111', place, { key })
      const parts = inner.map((one, index) => readCondition(one, below(place, index), findings, depth + 1))
      const read = parts.flatMap((part) => part ?? [])
      return read.length === parts.length ? { kind: key, parts: read } : null
    }
  }
}
