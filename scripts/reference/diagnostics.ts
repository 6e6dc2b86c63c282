import { catalogue } from '../../src/diagnostics/catalogue/index.ts'
import type { CodeDefinition, Severity } from '../../src/diagnostics/code-definition.ts'
import { bullets, code, page, plain } from './markdown.ts'

const series: readonly (readonly [first: string, title: string])[] = [
  ['1', 'CPR1xxx 文件与 YAML 写法 · the file and its YAML'],
  ['2', 'CPR2xxx 规则的内容 · what a rule says'],
  ['3', 'CPR3xxx 类型与单位 · types and units'],
  ['4', 'CPR4xxx 审读与示例 · lint and examples'],
  ['5', 'CPR5xxx 其他表示形式 · backends'],
  ['6', 'CPR6xxx 数据与事实 · data and facts'],
]

const severities: Readonly<Record<Severity, string>> = {
  error: '错误 · error',
  warning: '警告 · warning',
  information: '提示 · note',
}

/** The whole catalogue. Values that a message fills in stand in braces, as `{line}`. */
export function diagnosticsPage(): string {
  const codes = Object.entries<CodeDefinition>(catalogue).sort(([one], [other]) => (one < other ? -1 : 1))
  return page(
    '# 检查与数据的提示代码 · Diagnostic codes',
    `本页由 ${code('src/diagnostics/catalogue')} 生成，请勿手改。代码一经使用不再改作他用。花括号里的是随情形填入的内容。`,
    `Generated from ${code('src/diagnostics/catalogue')}; do not edit. A code is never reused. What stands in braces is filled in.`,
    ...series.flatMap(([first, title]) => {
      const own = codes.filter(([name]) => name.startsWith(`CPR${first}`))
      return own.length === 0 ? [] : [`## ${title}`, ...own.flatMap(codeSection)]
    }),
  )
}

function codeSection([name, { severity, title, message, help }]: [string, CodeDefinition]): string[] {
  return [
    `### ${name} ${plain(title.zh)} · ${plain(title.en)}`,
    bullets([
      severities[severity],
      plain(message.zh),
      `说明：${plain(help.zh)}`,
      plain(message.en),
      `help: ${plain(help.en)}`,
    ]),
  ]
}
