import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

export interface CodeBlock {
  readonly language: string
  readonly code: string
  /** Offsets of the code in the document. */
  readonly start: number
  readonly end: number
}

/** The fenced code blocks of a Markdown document of the repository. */
export function codeBlocks(document: string): CodeBlock[] {
  const text = readFileSync(`${root}${document}`, 'utf8')
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((found) => {
    const [whole = '', language = '', code = ''] = found
    const start = found.index + whole.indexOf('\n') + 1
    return { language, code, start, end: start + code.length }
  })
}
