import { type FactProblem, factProblem } from '../../decide/facts/problems.ts'
import { shown } from '../../decide/facts/read-value.ts'
import { type Diagnostic, diagnostic, Findings, nearest } from '../../diagnostics/index.ts'
import type { SourceText, Span } from '../../diagnostics/span.ts'
import {
  at,
  decodeBytes,
  dottedPath,
  keyAt,
  type LocatedNode,
  parseYaml,
  toPlain,
} from '../../syntax/index.ts'
import { withoutTabs } from './json-text.ts'

/** Facts about one subject, as read from a file, and where each of them stands. */
export interface FactsFile {
  readonly source: SourceText | null
  readonly root: LocatedNode | null
  /** Where the facts begin in the document: at its top, or under `facts`. */
  readonly base: readonly string[]
  readonly subject: string | undefined
  readonly facts: Readonly<Record<string, unknown>>
  readonly findings: readonly Diagnostic[]
}

/** What may stand beside `facts`. */
const BESIDE = ['subject', 'comment']

export const NO_FACTS: FactsFile = {
  source: null,
  root: null,
  base: [],
  subject: undefined,
  facts: {},
  findings: [],
}

/**
 * Facts as JSON (or YAML): an object of facts, or `{ subject, facts }` with any `comment` beside them. JSON is read
 * as the YAML it is, so that every fault has a line and a column.
 *
 * @param subjects the subjects there are
 */
export function readFactsFile(name: string, bytes: Uint8Array, subjects: readonly string[]): FactsFile {
  const findings = new Findings()
  const { source, findings: undecoded } = decodeBytes(name, bytes)
  findings.push(...undecoded)
  const parsed = source ? parseYaml(withoutTabs(source)) : { root: null, findings: [] }
  findings.push(...parsed.findings)
  const { root } = parsed
  const file = { source, root, base: [], subject: undefined, facts: {} }
  if (!root) return { ...file, findings: findings.list }
  const plain = toPlain(root)
  if (!isObject(plain)) findings.add('CPR6109', root.span, { actual: shown(plain) })
  const top = isObject(plain) ? plain : {}
  if (!Object.hasOwn(top, 'facts')) return { ...file, facts: top, findings: findings.list }

  for (const key of Object.keys(top))
    if (key !== 'facts' && !BESIDE.includes(key))
      findings.add('CPR6110', spanOfKey(root, key), { key, allowed: BESIDE.join(' ') }, nearest(key, BESIDE))
  const { subject, facts } = top
  const known = typeof subject === 'string' && subjects.includes(subject)
  if (subject !== undefined && !known)
    findings.add(
      'CPR6111',
      at(root, ['subject']).span,
      { actual: shown(subject), allowed: subjects.join(' ') },
      nearest(String(subject), subjects),
    )
  const base = ['facts']
  if (!isObject(facts))
    findings.push(
      ...problemFindings({ root, base: [] }, [factProblem('CPR6108', 'facts', { actual: shown(facts) })]),
    )
  return {
    ...file,
    base,
    subject: known ? subject : undefined,
    facts: isObject(facts) ? facts : {},
    findings: findings.list,
  }
}

/** Problems with facts, each at the value it is about. */
export function problemFindings(
  { root, base }: Pick<FactsFile, 'root' | 'base'>,
  problems: readonly FactProblem[],
): Diagnostic[] {
  return problems.map(({ code, path, values, suggestion }) =>
    diagnostic(code, root ? spanOfFact(root, base, path) : null, values, suggestion),
  )
}

function spanOfFact(root: LocatedNode, base: readonly string[], path: string): Span {
  const here = dottedPath(root, base, path)
  return (keyAt(root, here) ?? at(root, here)).span
}

function spanOfKey(root: LocatedNode, key: string): Span {
  return (keyAt(root, [key]) ?? root).span
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
