import { textFindings } from '../../src/audit/text-findings.ts'
import { type FindingKind, findingKinds } from '../../src/model/documents/findings.ts'
import { bullets, code, generatedFrom, page, plain } from './markdown.ts'
import type { ReferencePack } from './reference-pack.ts'

/** The oddities of the plan text, worst kind first. */
export function findingsPage({ pack, text, ir }: ReferencePack): string {
  const found = textFindings(pack, text, ir)
  const worked = found.filter(({ source }) => source === 'engine').length
  return page(
    '# 原文问题清单',
    generatedFrom(code('rules/findings.yaml')),
    `共 ${found.length} 处：${found.length - worked} 处由编写者记录，${worked} 处由系统从原文和原文公布的数据推算。怎样读这份清单，见[原文问题清单怎样读](../zh/findings.md)。`,
    ...(Object.keys(findingKinds) as FindingKind[]).flatMap((kind) => {
      const own = found.filter((one) => one.kind === kind)
      if (own.length === 0) return []
      return [
        `## ${findingKinds[kind].zh}`,
        ...own.flatMap(({ title, quotes, consequence, reading, rules, source }) => [
          `### ${plain(title.zh)}`,
          bullets([
            ...quotes.map(({ clause, quote }) => `原文 ${code(clause)}：「${plain(quote)}」`),
            `后果：${plain(consequence.zh)}`,
            `读法：${plain(reading.zh)}`,
            ...(rules.length > 0 ? [`规则：${rules.map(code).join('、')}`] : []),
            ...(source === 'engine' ? ['由系统推算'] : []),
          ]),
        ]),
      ]
    }),
  )
}
