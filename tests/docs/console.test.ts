import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { childPlan } from '../support/command-line.ts'
import { codeBlocks, root } from './code-blocks.ts'

/** Documents whose console blocks show `$ child-plan …` with exactly what it prints on a terminal. */
const documents = ['README.md', 'README.zh-CN.md']

describe.each(documents)('console blocks of %s', (document) => {
  const blocks = codeBlocks(document).filter((block) => block.language === 'console')

  it.each(blocks.map((block, index) => [index, block] as const))(
    'block %i shows what is printed',
    async (index) => {
      // Read again: with UPDATE_FIXTURES an earlier block may have moved this one.
      const block = codeBlocks(document).filter((one) => one.language === 'console')[index]
      const [prompt = ''] = (block?.code ?? '').split('\n')
      expect(prompt).toMatch(/^\$ child-plan /)
      const words = prompt.slice('$ child-plan '.length).split(/\s+/)
      const { stdout } = await childPlan(words, { terminal: true, env: { NO_COLOR: '1' } })
      const shown = `${prompt}\n${stdout.replace(/[ \t]+$/gm, '').trimEnd()}\n`
      if (process.env.UPDATE_FIXTURES === '1' && block) {
        const text = readFileSync(`${root}${document}`, 'utf8')
        writeFileSync(`${root}${document}`, text.slice(0, block.start) + shown + text.slice(block.end))
      } else expect(block?.code).toBe(shown)
    },
  )
})
