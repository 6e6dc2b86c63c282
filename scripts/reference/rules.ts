import { planNames, ruleSentences } from '../../src/backends/sentences/index.ts'
import type { Rule, RuleKind } from '../../src/ir/nodes/index.ts'
import { bullets, code, generatedFrom, page, plain } from './markdown.ts'
import type { ReferencePack } from './reference-pack.ts'

export const kindTitles: Readonly<Record<RuleKind, string>> = {
  category: '认定',
  entitlement: '待遇',
  duty: '义务',
  target: '目标',
  commitment: '任务',
}
const kinds = Object.keys(kindTitles) as RuleKind[]

/** One page a domain: every rule in sentences, by kind. */
export function rulePages({ ir }: ReferencePack): readonly (readonly [string, string])[] {
  // Without a day: a parameter is given by its title, so that no page changes with the calendar.
  const names = planNames(ir)
  const section = (rule: Rule) => {
    const file = `rules/${rule.id.replace('.', '/')}.yaml`
    const { children } = ruleSentences(rule, names, 'zh')
    const head = `编号：${code(rule.id)}，见 [${file}](../../../${file})`
    // A report names the evidence by its id.
    const evidence = rule.kind === 'commitment' ? rule.evidence.map((one) => code(one.id)) : []
    const ids = evidence.length > 0 ? [`- 证明的编号（依次）：${evidence.join('、')}`] : []
    return page(
      `### ${plain(rule.title.zh)}`,
      [`- ${head}`, ...children.map((one) => nested(one)), ...ids].join('\n'),
    )
  }
  return ir.domains.map(({ id, title }) => {
    const own = ir.rules.filter((rule) => rule.domain === id)
    const counts = kinds.flatMap((kind) => {
      const count = own.filter((rule) => rule.kind === kind).length
      return count > 0 ? [`${kindTitles[kind]} ${count}`] : []
    })
    const content = page(
      `# ${title.zh}：规则`,
      generatedFrom(code(`rules/${id}`)),
      `共 ${own.length} 条：${counts.join('，')}。参数只写名称，数值见[参数](../parameters.md)。`,
      ...kinds.flatMap((kind) => {
        const rules = own.filter((rule) => rule.kind === kind)
        return rules.length > 0
          ? [`## ${kindTitles[kind]}`, ...rules.map((rule) => section(rule).trimEnd())]
          : []
      }),
    )
    return [`rules/${id}.md`, content] as const
  })
}

type Sentence = ReturnType<typeof ruleSentences>

function nested({ text, children }: Sentence, indent = ''): string {
  const own = `${indent}${bullets([plain(text)])}`
  return [own, ...children.map((one) => nested(one, `${indent}  `))].join('\n')
}
