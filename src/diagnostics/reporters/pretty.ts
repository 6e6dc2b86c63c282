import { codeFrame } from '../code-frame.ts'
import { createColors } from '../colours.ts'
import type { Diagnostic, Language, Severity } from '../diagnostic.ts'
import { helpOf, messageOf } from '../messages.ts'
import type { SourceText } from '../span.ts'
import { visible } from '../visible.ts'
import { inOrder } from './order.ts'
import { type ReportOptions, type Totals, totalsOf } from './reporter.ts'

const SEVERITY: Record<Language, Record<Severity, string>> = {
  zh: { error: '错误', warning: '警告', information: '提示' },
  en: { error: 'error', warning: 'warning', information: 'note' },
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function summary(totals: Totals, language: Language): string {
  const { errors, warnings, informations } = totals
  if (language === 'zh') {
    if (errors + warnings + informations === 0) return '没有发现问题。'
    return `共 ${errors} 个错误、${warnings} 个警告、${informations} 个提示。`
  }
  if (errors + warnings + informations === 0) return 'no findings'
  return [counted(errors, 'error'), counted(warnings, 'warning'), counted(informations, 'note')].join(', ')
}

/** How findings are told on a terminal. */
export interface PrettyOptions extends ReportOptions {
  /** The sentence of a finding, where it is not that of the catalogue. */
  readonly message?: (found: Diagnostic) => string
}

function block(
  found: Diagnostic,
  sources: ReadonlyMap<string, SourceText>,
  { language, colour = false, message = (one) => messageOf(one, language) }: PrettyOptions,
): string {
  const colours = createColors(colour)
  const tint = { error: colours.red, warning: colours.yellow, information: colours.cyan }[found.severity]
  const zh = language === 'zh'
  const head = tint(`${SEVERITY[language][found.severity]} ${found.code}`)
  const lines = [`${head}${zh ? '：' : ': '}${visible(message(found))}`]
  if (found.span !== null) {
    const { file, start } = found.span
    lines.push(colours.dim(`  --> ${visible(file)}:${start.line}:${start.column}`))
    const source = sources.get(file)
    if (source !== undefined) lines.push(codeFrame(source, found.span, { colour }))
  }
  const help = visible(helpOf(found, language))
  if (help !== '') lines.push(`  ${colours.cyan(zh ? '说明：' : 'help: ')}${help}`)
  return lines.join('\n')
}

/** For people at a terminal: what, where, the lines themselves, why and what to do; totals last. Ends in a line break. */
export function reportPretty(
  findings: readonly Diagnostic[],
  sources: ReadonlyMap<string, SourceText>,
  options: PrettyOptions,
): string {
  const blocks = inOrder(findings).map((found) => block(found, sources, options))
  return `${[...blocks, summary(totalsOf(findings, sources), options.language)].join('\n\n')}\n`
}
