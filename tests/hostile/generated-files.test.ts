import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { luojiang } from '../../src/index.ts'
import { anatomyOf } from './support/anatomy.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8')

/** What `npm run generate` has made of the shipped rules. */
describe.each(['luojiang-ir.ts', 'luojiang-code.ts', 'luojiang-types.ts'])('src/generated/%s', (name) => {
  const text = read(`src/generated/${name}`)

  test('parses, and holds no template, pattern, tag or directive', () => {
    const { faults, live } = anatomyOf(text, 'printed.ts')
    expect({ faults, live }).toEqual({ faults: [], live: [] })
  })

  test('holds no line separator, and nothing that could end a script element', () => {
    expect(text).not.toMatch(/[\u2028\u2029\u202a-\u202e\ufeff]|<\/script|<!--/)
  })
})

test('the plan is one text, and it is the plan', () => {
  const { literals } = anatomyOf(read('src/generated/luojiang-ir.ts'), 'printed.ts')
  expect([...literals].map((one) => one.slice(0, 1))).toEqual(['.', '{'])
  expect(JSON.parse([...literals][1] ?? '')).toEqual(luojiang.ir)
})
