import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { root, sectionsOf } from './code-blocks.ts'
import { writtenDocuments } from './documents.ts'
import { replay } from './replay.ts'

/** Sections that show `$ child-plan …` with exactly what it prints on a terminal, or lines of files. */
const sections = writtenDocuments().flatMap((document) =>
  [...sectionsOf(document)]
    .filter(([, blocks]) => blocks.some(({ language, name }) => language === 'console' || name !== ''))
    .map(([section]) => [document, section] as const),
)

describe('documents', () => {
  it.each(sections)(
    '%s, section %s, shows what is so',
    async (document, section) => {
      // Read again: with UPDATE_FIXTURES an earlier section may have moved this one.
      const shown = await replay(sectionsOf(document).get(section) ?? [])
      if (process.env.UPDATE_FIXTURES === '1') rewrite(document, [...shown])
      else for (const [{ code }, now] of shown) expect(code).toBe(now)
    },
    300_000,
  )
})

function rewrite(document: string, shown: readonly (readonly [{ start: number; end: number }, string])[]) {
  const text = readFileSync(`${root}${document}`, 'utf8')
  const rewritten = shown.toReversed().reduce((now, [block, code]) => {
    return now.slice(0, block.start) + code + now.slice(block.end)
  }, text)
  if (rewritten !== text) writeFileSync(`${root}${document}`, rewritten)
}
