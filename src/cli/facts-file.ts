import type { FactProblem } from '../decide/facts/problems.ts'
import { type Diagnostic, diagnostic, Findings } from '../diagnostics/diagnostic.ts'
import type { SourceText, Span } from '../diagnostics/span.ts'
import { at, decodeBytes, keyAt, type LocatedNode, parseYaml, toPlain } from '../syntax/index.ts'

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

/**
 * Facts as JSON (or YAML): an object of facts, or `{ subject, facts }` with any `comment` beside them. JSON is read
 * as the YAML it is, so that every fault has a line and a column.
 */
export function readFactsFile(name: string, bytes: Uint8Array): FactsFile {
  const findings = new Findings()
  const decoded = decodeBytes(name, bytes)
  findings.push(...decoded.findings)
  const parsed = decoded.source ? parseYaml(decoded.source) : { root: null, findings: [] }
  findings.push(...parsed.findings)
  const { root } = parsed
  const plain = root ? toPlain(root) : {}
  const top = isObject(plain) ? plain : {}
  if (root && !isObject(plain))
    findings.add('CPR6108', root.span, {
      fact: '(facts)',
      actual: Array.isArray(plain) ? 'a list' : String(plain),
    })
  const wrapped = isObject(top.facts)
  return {
    source: decoded.source,
    root,
    base: wrapped ? ['facts'] : [],
    subject: wrapped && typeof top.subject === 'string' ? top.subject : undefined,
    facts: wrapped ? (top.facts as Record<string, unknown>) : top,
    findings: findings.list,
  }
}

/** Problems with facts, each at the value it is about. */
export function problemFindings({ root, base }: FactsFile, problems: readonly FactProblem[]): Diagnostic[] {
  return problems.map(({ code, path, values, suggestion }) =>
    diagnostic(code, root ? spanOfFact(root, base, path) : null, values, suggestion),
  )
}

/** A fact may be written nested, dotted or partly both: the longest written prefix at each level leads to it. */
function spanOfFact(root: LocatedNode, base: readonly string[], path: string): Span {
  let here: string[] = [...base]
  let rest = path
  while (rest !== '') {
    const map = at(root, here)
    const keys = map.kind === 'map' ? map.entries.map((entry) => String(entry.key.value)) : []
    const key = keys
      .filter((one) => rest === one || rest.startsWith(`${one}.`))
      .sort((a, b) => b.length - a.length)[0]
    if (key === undefined) break
    here = [...here, key]
    rest = rest.slice(key.length + 1)
  }
  return (keyAt(root, here) ?? at(root, here)).span
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
