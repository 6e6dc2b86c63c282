import type picocolors from 'picocolors'
import type { ClauseCoverage, Disposition } from '../../audit/coverage.ts'
import { phrases } from '../../backends/sentences/index.ts'
import type { Language } from '../../diagnostics/diagnostic.ts'
import type { PlanIr, Rule } from '../../ir/nodes/index.ts'
import { column } from './table.ts'

type Paint = ReturnType<typeof picocolors.createColors>

export const dispositionWords: Readonly<Record<Language, Readonly<Record<Disposition, string>>>> = {
  zh: { encoded: '已编码', qualitative: '定性', 'not-encodable': '不可编码', uncovered: '未覆盖' },
  en: {
    encoded: 'encoded',
    qualitative: 'qualitative',
    'not-encodable': 'not encodable',
    uncovered: 'uncovered',
  },
}

const words = {
  zh: { rules: '规则：', and: '、', quoted: (text: string) => `「${text}」`, colon: '：' },
  en: { rules: 'rules: ', and: ', ', quoted: (text: string) => ` “${text}”`, colon: ': ' },
} as const

/** As much of a clause as tells a reader which one it is. */
const SHOWN = 36

/** Each clause of a domain: what became of it, the rules that speak for it, and why words of it have none. */
export function clauseLines(
  clauses: readonly ClauseCoverage[],
  ir: PlanIr,
  language: Language,
  paint: Paint,
): string[] {
  const rules = new Map(ir.rules.map((rule) => [rule.id, rule]))
  return clauses.flatMap((clause) => {
    const { id, text, disposition } = clause
    const shown = [...text].length > SHOWN ? `${[...text].slice(0, SHOWN).join('')}…` : text
    return [
      `  ${column(id, 24)} ${column(dispositionWords[language][disposition], 14)} ${shown}`,
      ...ruleLine(clause, rules, language),
      ...reasonLines(clause, language).map((line) => paint.dim(line)),
    ]
  })
}

function ruleLine(clause: ClauseCoverage, rules: ReadonlyMap<string, Rule>, language: Language): string[] {
  const { kinds } = phrases[language]
  const named = clause.rules.map((id) => {
    const rule = rules.get(id)
    return rule ? `${kinds[rule.kind]} ${rule.title[language]} (${id})` : id
  })
  return named.length > 0 ? [`      ${words[language].rules}${named.join(words[language].and)}`] : []
}

/** What was set aside, in whole sentences or words of them, and why. The reasons are in Chinese, as the plan is. */
function reasonLines({ sentences }: ClauseCoverage, language: Language): string[] {
  const say = words[language]
  const aside = sentences.flatMap(({ text, disposition, reason, apart = [] }) => [
    ...(reason === undefined ? [] : [{ quote: text, disposition, reason }]),
    ...apart,
  ])
  return aside.map(
    ({ quote, disposition, reason }) =>
      `      ${dispositionWords[language][disposition]}${say.quoted(quote)}${say.colon}${reason}`,
  )
}
