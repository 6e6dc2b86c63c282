import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryDirectory } from '../cli/support/temporary.ts'
import { childPlan } from '../support/command-line.ts'
import { codeBlocks, root } from './code-blocks.ts'

const document = 'docs/receipts.md'

// The commands write a file, so they run beside a copy of the examples.
const before = process.cwd()
beforeAll(() => {
  const room = temporaryDirectory()
  cpSync(`${root}examples`, `${room}/examples`, { recursive: true })
  process.chdir(room)
})
afterAll(() => process.chdir(before))

test('the commands of docs/receipts.md, one after the other, print what it shows', async () => {
  const [block, ...more] = codeBlocks(document).filter(({ language }) => language === 'console')
  expect(more).toEqual([])
  const prompts = (block?.code ?? '').split('\n').filter((line) => line.startsWith('$ child-plan '))
  expect(prompts.length).toBeGreaterThan(3)
  const shown: string[] = []
  for (const prompt of prompts) {
    const words = prompt.slice('$ child-plan '.length).split(/\s+/)
    const { stdout, stderr } = await childPlan(words, { terminal: true, env: { NO_COLOR: '1' } })
    shown.push(prompt, ...`${stdout}${stderr}`.trimEnd().split('\n'))
  }
  const text = `${shown.join('\n')}\n`
  if (process.env.UPDATE_FIXTURES === '1' && block) {
    const whole = readFileSync(`${root}${document}`, 'utf8')
    writeFileSync(`${root}${document}`, whole.slice(0, block.start) + text + whole.slice(block.end))
  } else expect(block?.code).toBe(text)
})
