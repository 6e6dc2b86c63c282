import { type Diagnostic, diagnostic, Findings } from '../../diagnostics/index.ts'
import type { SourceText, Span } from '../../diagnostics/span.ts'
import type { Receipt } from '../../receipt/format.ts'
import type { ReceiptPath, ReceiptProblem } from '../../receipt/read/problems.ts'
import { problemsOf } from '../../receipt/read/read-receipt.ts'
import { at, decodeBytes, keyAt, type LocatedNode, parseYaml, toPlain } from '../../syntax/index.ts'
import { withoutTabs } from '../reading/json-text.ts'

/** Some thousands of receipts; a list that is longer is better told apart by file. */
const MAX_RECEIPTS_BYTES = 16 * 1024 * 1024

/** A receipt and where it stands in its file. */
export interface PlacedReceipt {
  readonly receipt: Receipt
  readonly path: ReceiptPath
}

export interface ReceiptsFile {
  readonly source: SourceText | null
  readonly root: LocatedNode | null
  readonly receipts: readonly PlacedReceipt[]
  readonly findings: readonly Diagnostic[]
}

/** One receipt, or a list of at least one, as JSON; every fault has a line and a column. */
export function readReceiptsFile(name: string, bytes: Uint8Array): ReceiptsFile {
  const findings = new Findings()
  const decoded = decodeBytes(name, bytes, { size: MAX_RECEIPTS_BYTES })
  findings.push(...decoded.findings)
  const { source } = decoded
  const parsed = source
    ? parseYaml(withoutTabs(source), { limits: { size: MAX_RECEIPTS_BYTES } })
    : { root: null, findings: [] }
  findings.push(...parsed.findings)
  const { root } = parsed
  if (!root) return { source, root, receipts: [], findings: findings.list }
  const items =
    root.kind === 'list'
      ? root.items.map((node, index) => ({ node, path: [index] }))
      : [{ node: root, path: [] }]
  if (items.length === 0) findings.add('CPR6206', root.span)
  const receipts = items.flatMap(({ node, path }) => {
    const value = toPlain(node)
    const problems = problemsOf(value)
    findings.push(...problems.map((problem) => findingAt(node, problem)))
    return problems.length > 0 ? [] : [{ receipt: value as Receipt, path }]
  })
  return { source, root, receipts, findings: findings.list }
}

function findingAt(root: LocatedNode, { code, path, values, suggestion }: ReceiptProblem): Diagnostic {
  return diagnostic(code, spanAt(root, code, path), values, suggestion)
}

/** An unknown key is the fault itself; any other problem is with the value. */
function spanAt(root: LocatedNode, code: ReceiptProblem['code'], path: ReceiptPath): Span {
  return (code === 'CPR6203' ? keyAt(root, path) : undefined)?.span ?? at(root, path).span
}
