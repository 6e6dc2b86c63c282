import type { z } from 'zod'
import type { Findings } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { Span } from '../diagnostics/span.ts'
import type { LocatedNode } from '../syntax/located-node.ts'
import { at, keyAt } from '../syntax/navigate.ts'
import type { Path } from './document.ts'
import { keysAllowedAt } from './keys-allowed.ts'
import { valueNames } from './value-names.ts'

type Issue = z.core.$ZodIssue

/** A document under examination: its schema, its tree, and what has been found. */
interface Examined {
  readonly schema: z.ZodType
  readonly root: LocatedNode
  readonly findings: Findings
}

/** Faults found by a schema, as findings at the very key or value that is at fault. */
export function reportIssues(issues: readonly Issue[], examined: Examined): void {
  for (const issue of issues) report(issue, [], examined)
}

function report(issue: Issue, base: Path, examined: Examined): void {
  const { root, findings } = examined
  const path: Path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))]
  const node = at(root, path)
  const span = node.span
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys) unknownKey(key, path, examined)
      return
    case 'invalid_union':
      return reportUnion(issue, path, examined)
    case 'invalid_type':
      if (!exists(root, path)) {
        const key = String(path.at(-1) ?? '')
        return findings.add('CPR2002', at(root, path.slice(0, -1)).span, { key })
      }
      return wrongType(issue.expected, node, span, findings)
    case 'invalid_value': {
      if (!exists(root, path))
        return findings.add('CPR2002', at(root, path.slice(0, -1)).span, { key: String(path.at(-1) ?? '') })
      const allowed = issue.values.map(String)
      const value = written(node)
      return findings.add('CPR2004', span, { value, allowed: allowed.join(' ') }, nearest(value, allowed))
    }
    case 'invalid_format':
      return findings.add('CPR2005', span, { value: written(node), pattern: issue.pattern ?? issue.format })
    case 'invalid_key':
      return findings.add('CPR2005', (keyAt(root, path) ?? node).span, {
        value: String(path.at(-1) ?? ''),
        pattern: patternOf(issue.issues) ?? 'a name',
      })
    case 'too_small':
      return findings.add('CPR2006', span, {
        limit: `至少${issue.origin === 'string' ? '要有文字' : `为 ${issue.minimum}`}`,
        limitEn: `at least ${issue.minimum}`,
      })
    case 'too_big':
      return findings.add('CPR2006', span, {
        limit: `至多为 ${issue.maximum}`,
        limitEn: `at most ${issue.maximum}`,
      })
    case 'custom':
      return findings.add('CPR2007', span, {
        count: String(keysOf(node).length),
        keys: keysOf(node).join(' '),
      })
    default:
      return findings.add('CPR2008', span, { detail: issue.message })
  }
}

/** Of the branches of a union, only the one the author evidently meant speaks: a wall of alternatives helps nobody. */
function reportUnion(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path, examined: Examined): void {
  const { root, findings } = examined
  const node = at(root, path)
  if (issue.errors.length === 0) {
    const key = at(root, [...path, 'kind'])
    if (key === node || !exists(root, path)) return findings.add('CPR2002', node.span, { key: 'kind' })
    const allowed = ['category', 'entitlement', 'duty', 'target', 'commitment']
    const value = written(node)
    return findings.add('CPR2004', node.span, { value, allowed: allowed.join(' ') }, nearest(value, allowed))
  }
  const meant = issue.errors
    .filter((branch) => !branch.some((one) => one.code === 'invalid_type' && one.path.length === 0))
    .sort((a, b) => a.length - b.length)[0]
  if (meant) {
    for (const one of meant) report(one, path, examined)
    return
  }
  const expected = issue.errors.flatMap((branch) =>
    branch.flatMap((one) => (one.code === 'invalid_type' ? [one.expected] : [])),
  )
  wrongType(expected.join('|'), node, node.span, findings)
}

function unknownKey(key: string, path: Path, { schema, root, findings }: Examined): void {
  const allowed = keysAllowedAt(schema, at(root, path), path)
  const node = keyAt(root, [...path, key]) ?? at(root, path)
  findings.add('CPR2001', node.span, { key, allowed: allowed.join(' ') }, nearest(key, allowed))
}

function wrongType(expected: string, node: LocatedNode, span: Span, findings: Findings): void {
  const names = [...new Set(expected.split('|'))].map((one) => valueNames[one] ?? { zh: one, en: one })
  const actual = valueNames[kindOf(node)] ?? { zh: '其他内容', en: 'something else' }
  findings.add('CPR2003', span, {
    expected: names.map((one) => one.zh).join('或'),
    expectedEn: names.map((one) => one.en).join(' or '),
    actual: actual.zh,
    actualEn: actual.en,
  })
}

function kindOf(node: LocatedNode): string {
  if (node.kind === 'map') return 'object'
  if (node.kind === 'list') return 'array'
  return node.value === null ? 'null' : typeof node.value
}

function written(node: LocatedNode): string {
  return node.kind === 'scalar' ? node.text : kindOf(node)
}

function keysOf(node: LocatedNode): string[] {
  return node.kind === 'map' ? node.entries.map((entry) => String(entry.key.value)) : []
}

function exists(root: LocatedNode, path: Path): boolean {
  const last = path.at(-1)
  if (last === undefined) return true
  const parent = at(root, path.slice(0, -1))
  if (typeof last === 'number') return parent.kind === 'list' && last < parent.items.length
  return keysOf(parent).includes(last)
}

function patternOf(issues: readonly Issue[]): string | undefined {
  for (const issue of issues) if (issue.code === 'invalid_format') return issue.pattern
  return undefined
}
