import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

export interface CodeBlock {
  readonly language: string
  /** What stands behind the language: the file of which the block is a part. */
  readonly name: string
  readonly code: string
  /** The heading of the second level above it, with its number in the document; a document may repeat a heading. */
  readonly section: string
  /** Offsets of the code in the document. */
  readonly start: number
  readonly end: number
}

/** The fenced code blocks of a Markdown document of the repository. */
export function codeBlocks(document: string): CodeBlock[] {
  const text = readFileSync(`${root}${document}`, 'utf8')
  const blocks: CodeBlock[] = []
  let headings = 0
  let section = '0'
  for (const found of text.matchAll(/^## (.+)$|^```(\w+)(?: ([^\n]+))?\n([\s\S]*?)^```$/gm)) {
    const [whole, heading, language = '', name = '', code = ''] = found
    if (heading !== undefined) {
      headings++
      section = `${headings} ${heading}`
      continue
    }
    if (/\s/.test(name)) throw new Error(`${document}: a block is of one file, not \`${name}\``)
    const start = found.index + whole.indexOf('\n') + 1
    blocks.push({ language, name, code, section, start, end: start + code.length })
  }
  return blocks
}

/** The blocks of each section, in order. */
export function sectionsOf(document: string): ReadonlyMap<string, readonly CodeBlock[]> {
  const sections = new Map<string, CodeBlock[]>()
  for (const block of codeBlocks(document))
    sections.set(block.section, [...(sections.get(block.section) ?? []), block])
  return sections
}
