import type { Findings } from '../../diagnostics/diagnostic.ts'
import type { Span } from '../../diagnostics/span.ts'
import { type Cursor, child, cursorOf, items, spanOf } from '../../model/document.ts'
import { type PackModel, ruleIdAt } from '../../model/pack.ts'

interface Named {
  readonly id: string
  readonly span: Span
}

/** Ids are unique among their like, and a rule's id is the place of its file. */
export function checkIds(pack: PackModel, findings: Findings): void {
  const own = (list: Cursor<readonly { readonly id: string }[]>): Named[] =>
    items(list).map((one) => ({ id: one.value.id, span: spanOf(child(one, 'id')) }))
  const rules = pack.rules.map((document) => {
    const id = child(cursorOf(document) as Cursor<{ id: string }>, 'id')
    const expected = ruleIdAt(document.path)
    if (id.value !== expected) findings.add('CPR2010', spanOf(id), { id: id.value, expected }, expected)
    return { id: id.value, span: spanOf(id) }
  })
  noneTwice(rules, findings)
  noneTwice(
    pack.parameters.flatMap((one) => own(child(cursorOf(one), 'parameters'))),
    findings,
  )
  noneTwice(
    pack.indicators.flatMap((one) => own(child(cursorOf(one), 'indicators'))),
    findings,
  )
  if (pack.findings) noneTwice(own(child(cursorOf(pack.findings), 'findings')), findings)
  noneTwice(
    pack.facts.map((one) => ({ id: one.model.subject, span: spanOf(child(cursorOf(one), 'subject')) })),
    findings,
  )
  noneTwice(
    pack.rosters.map((one) => ({ id: one.model.kind, span: spanOf(child(cursorOf(one), 'kind')) })),
    findings,
  )
  noneTwice(
    items(child(cursorOf(pack.areas), 'areas')).map((one) => ({
      id: one.value.code,
      span: spanOf(child(one, 'code')),
    })),
    findings,
  )
}

function noneTwice(named: readonly Named[], findings: Findings): void {
  const first = new Map<string, Span>()
  for (const { id, span } of named) {
    const earlier = first.get(id)
    if (earlier) findings.add('CPR2011', span, { id, other: `${earlier.file}:${earlier.start.line}` })
    else first.set(id, span)
  }
}
