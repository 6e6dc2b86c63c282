import { bullets, code, generatedFrom, page, table } from './markdown.ts'
import type { ReferencePack } from './reference-pack.ts'
import { kindTitles } from './rules.ts'

export function indexPage({ ir }: ReferencePack): string {
  const kinds = Object.entries(kindTitles)
  const count = (domain: string | null, kind: string | null) =>
    ir.rules.filter(
      (rule) => (domain === null || rule.domain === domain) && (kind === null || rule.kind === kind),
    ).length
  const row = (name: string, domain: string | null) => [
    name,
    ...kinds.map(([kind]) => String(count(domain, kind))),
    String(count(domain, null)),
  ]
  return page(
    '# 参考',
    generatedFrom(`${code('rules')} 和 ${code('src/diagnostics/catalogue')}`),
    table(
      ['规则', ...kinds.map(([, title]) => title), '合计'],
      [...ir.domains.map(({ id, title }) => row(`[${title.zh}](rules/${id}.md)`, id)), row('合计', null)],
    ),
    bullets([
      '[事实词典](facts.md)：判断个人和机构时要知道的情况',
      '[指标](indicators.md)：分子、分母、单位、分组',
      '[参数](parameters.md)：地方标准和按日期变化的数值',
      '[原文问题清单](findings.md)',
      '[检查与数据的提示代码](diagnostics.md)（中英文 · Chinese and English）',
    ]),
  )
}
