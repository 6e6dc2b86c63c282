import { describe, expect, it } from 'vitest'
import { readReference } from '../../scripts/reference/index.ts'
import { staleFiles } from '../../scripts/stale-files.ts'

describe('docs/reference', () => {
  it('is what the rules and the catalogue say now: else run npm run generate:reference', async () => {
    expect(await staleFiles(await readReference())).toEqual({ changed: [], leftOver: [] })
  })

  it('tells of every rule, and ends each page with a line break', async () => {
    const { expected } = await readReference()
    const pages = [...expected.values()]
    for (const page of pages) expect(page).toMatch(/[^\n]\n$/)
    const rules = [...expected].filter(([path]) => path.startsWith('rules/')).map(([, page]) => page)
    const counts = rules.map((page) => page.match(/^- 编号：/gm)?.length ?? 0)
    const said = rules.map((page) => Number(/^共 (\d+) 条/m.exec(page)?.[1]))
    expect(counts).toEqual(said)
  })
})
