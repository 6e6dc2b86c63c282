import { planNames } from '../backends/sentences/index.ts'
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts'
import type { Origin } from '../ir/from-model/context.ts'
import type { Condition, PlanIr } from '../ir/nodes/index.ts'
import type { PackDocument } from '../model/document.ts'
import { type Glossary, glossSites } from './gloss-sites.ts'
import { glossFinding, glossPatch, type LineGloss, lineGlosses } from './glosses.ts'
import { orderOf } from './order.ts'
import { applyEdits, editsOf, type Patch, type TextEdit } from './patches.ts'
import type { Reordering } from './reorder.ts'
import { saysTheSame } from './same-meaning.ts'

/** What the formatter needs of a compiled pack. Without an IR only the order of keys is formatted. */
export interface FormattablePack {
  readonly ir: PlanIr | null
  readonly origins: ReadonlyMap<Condition, Origin>
}

/** A document's canonical text, and the edits of its source that give it. No edits: it is canonical. */
export interface Formatted {
  readonly text: string
  readonly edits: readonly TextEdit[]
}

/** Formats the documents of one pack; what all documents share is worked out once. */
export interface Formatter {
  readonly format: (document: PackDocument) => Formatted
  /** CPR4001 stale gloss, CPR4002 missing gloss, CPR4003 key out of order, in the order of the text. */
  readonly findings: (document: PackDocument) => readonly Diagnostic[]
}

/**
 * The formatter of a pack: puts keys of rule files in canonical order, each with the comments above it, and keeps a
 * Chinese sentence at the end of each condition's line. Every other character of the source stays as it is.
 */
export function formatterOf(pack: FormattablePack): Formatter {
  const glossary = pack.ir ? glossaryOf(pack.ir, pack.origins) : null
  return {
    format: (document) => {
      const { edits, text } = planFor(document, glossary)
      return { text, edits }
    },
    findings: (document) => {
      const { glosses, order } = planFor(document, glossary)
      const found = [
        ...glosses.flatMap((gloss) => glossFinding(document.source, gloss)),
        ...order.flatMap(({ misplaced }) =>
          misplaced.map(({ key, before }) =>
            diagnostic('CPR4003', key.span, { key: String(key.value), before }),
          ),
        ),
      ]
      return found.sort((a, b) => (a.span?.start.offset ?? 0) - (b.span?.start.offset ?? 0))
    },
  }
}

/** One document formatted; {@link formatterOf} where there are several. */
export function formatDocument(pack: FormattablePack, document: PackDocument): Formatted {
  return formatterOf(pack).format(document)
}

/** What {@link formatDocument} would change in these documents, as findings. */
export function glossFindings(
  pack: FormattablePack,
  documents: readonly PackDocument[],
): readonly Diagnostic[] {
  const formatter = formatterOf(pack)
  return documents.flatMap(formatter.findings)
}

interface FormatPlan extends Formatted {
  readonly glosses: readonly LineGloss[]
  readonly order: readonly Reordering[]
}

/**
 * What to change in a document.
 *
 * INVARIANT: the text formatted says what the source says. Should a change alter its meaning, order is left as it is,
 * then the glosses.
 */
function planFor(document: PackDocument, glossary: Glossary | null): FormatPlan {
  const { source, root } = document
  const glosses = glossary ? lineGlosses(source, glossSites(document, glossary)) : []
  const order = orderOf(document)
  const attempts = [
    { glosses, order },
    { glosses, order: [] },
  ]
  for (const attempt of attempts) {
    const patches: Patch[] = [
      ...attempt.glosses.flatMap((gloss) => glossPatch(source, gloss)),
      ...attempt.order.map(({ patch }) => patch),
    ]
    const edits = editsOf(source.text, patches)
    const text = applyEdits(source.text, edits)
    if (edits.length === 0 || saysTheSame(root, text)) return { ...attempt, edits, text }
  }
  return { glosses: [], order: [], edits: [], text: source.text }
}

function glossaryOf(ir: PlanIr, origins: FormattablePack['origins']): Glossary {
  const byDocument = new Map<PackDocument, [Condition, Origin][]>()
  for (const pair of origins) {
    const { document } = pair[1]
    const found = byDocument.get(document)
    if (found) found.push(pair)
    else byDocument.set(document, [pair])
  }
  return {
    names: planNames(ir),
    rules: new Map(ir.rules.map((rule) => [rule.file, rule])),
    origins: byDocument,
  }
}
