import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './code-blocks.ts'
import { writtenDocuments } from './documents.ts'

const generated = readdirSync(`${root}docs/reference`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => `docs/reference/${path.replaceAll('\\', '/')}`)

/** A document without its code blocks, whose brackets link nothing. */
function prose(document: string): string {
  return readFileSync(`${root}${document}`, 'utf8').replace(/^```[\s\S]*?^```$/gm, '')
}

/** The anchors that a repository's web page gives headings. */
function anchorsOf(document: string): ReadonlySet<string> {
  const headings = [...prose(document).matchAll(/^#+ (.+)$/gm)].map(([, text = '']) => text)
  return new Set(
    headings.map((text) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\- _]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )
}

describe('links of the documents', () => {
  it.each([...writtenDocuments(), ...generated])('%s leads to what is there', (document) => {
    const links = [...prose(document).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
    const lost = links.filter((link) => {
      if (/^[a-z]+:/.test(link)) return false
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? document : normalize(join(dirname(document), path))
      if (!existsSync(`${root}${target}`)) return true
      return anchor !== undefined && !anchorsOf(target).has(decodeURIComponent(anchor))
    })
    expect(lost).toEqual([])
  })
})
