import type { Findings } from '../../diagnostics/diagnostic.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import { type Cursor, child, items, spanOf } from '../../model/document.ts'
import { locateQuote, type PlanText } from '../../plan/index.ts'

/** Every quote must stand, word for word, in the clause that it cites. */
export function checkQuote(
  cite: Cursor<{ readonly clause: string; readonly quote: string }>,
  text: PlanText,
  findings: Findings,
): void {
  const { clause, quote } = cite.value
  const result = locateQuote(text, clause, quote)
  switch (result.outcome) {
    case 'found':
      return
    case 'blank':
      return findings.add('CPR2006', spanOf(child(cite, 'quote')), {
        limit: '引文不能只有空白',
        limitEn: 'the quote must not be blank',
        meaning: '：抄录该条款的原文',
        meaningEn: ': copy words of the clause',
      })
    case 'unknown-clause': {
      const suggestion =
        result.elsewhere[0] ?? nearest(clause, [...text.clauseById.keys()]) ?? result.nearestIds[0]
      return findings.add('CPR2012', spanOf(child(cite, 'clause')), { clause }, suggestion)
    }
    case 'elsewhere':
      return findings.add('CPR2014', spanOf(child(cite, 'quote')), {
        clause,
        others: result.elsewhere.join(' '),
      })
    case 'not-found':
      return findings.add('CPR2013', spanOf(child(cite, 'quote')), {
        clause,
        nearest: result.nearest?.text ?? '（没有相近的文字）',
        nearestEn: result.nearest?.text ?? '(nothing is near)',
      })
  }
}

export function checkCites(
  holder: Cursor<{ readonly cites: readonly { readonly clause: string; readonly quote: string }[] }>,
  text: PlanText,
  findings: Findings,
): void {
  for (const cite of items(child(holder, 'cites'))) checkQuote(cite, text, findings)
}
