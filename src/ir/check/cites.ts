import type { Findings } from '../../diagnostics/diagnostic.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import { type Cursor, child, items, spanOf } from '../../model/document.ts'
import { locateQuote, type NearestText, type PlanText } from '../../plan/index.ts'

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
        ...nearestWords(clause, quote, result.nearest),
      })
  }
}

/** The text that was probably meant, with the differences marked; nothing where more than half would differ. */
function nearestWords(
  clause: string,
  quote: string,
  found: NearestText | null,
): { readonly nearest: string; readonly nearestEn: string } {
  if (!found || found.distance * 2 > [...quote].length)
    return { nearest: '原文中没有相近的文字', nearestEn: 'the plan has no text that is near' }
  const where = found.clause === clause ? ['', ''] : [`（在 ${found.clause}）`, ` (in ${found.clause})`]
  return {
    nearest: `最接近的原文${where[0]}：${found.text}。不同之处以 [引文→原文] 标出：${found.marked}`,
    nearestEn: `the nearest text${where[1]}: ${found.text}; differences as [quote→text]: ${found.marked}`,
  }
}

export function checkCites(
  holder: Cursor<{ readonly cites: readonly { readonly clause: string; readonly quote: string }[] }>,
  text: PlanText,
  findings: Findings,
): void {
  for (const cite of items(child(holder, 'cites'))) checkQuote(cite, text, findings)
}
