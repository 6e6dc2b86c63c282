/** Text as Markdown shows it unchanged; what stands in back-quotes stays code. */
export function plain(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\*_<>[\]|`]/g, '\\$&')))
    .join('')
}

export function code(text: string): string {
  return `\`${text}\``
}

/** A table whose cells are no wider than what they hold. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Paragraphs, tables and lists, a blank line between them, as one file. */
export function page(...blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}

/** What every page says of itself below its title. */
export function generatedFrom(source: string): string {
  return `本页由 ${source} 生成，请勿手改；规则改动后运行 ${code('npm run generate:reference')}。`
}
