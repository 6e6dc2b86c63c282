import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { anatomyOf } from './support/anatomy.ts'

const folder = fileURLToPath(new URL('../../src/generated/', import.meta.url))
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.startsWith('.'))

/** What `npm run generate` has made of the shipped rules. */
describe.each(files)('src/generated/%s', (name) => {
  const text = readFileSync(folder + name, 'utf8')
  const { faults, literals, live } = anatomyOf(text, 'printed.ts')

  test('parses, and holds no template, tag or directive', () => {
    expect({ faults, live }).toEqual({ faults: [], live: [] })
  })

  test('holds no line separator, and nothing that could end a script element', () => {
    expect(text).not.toMatch(/[\u2028\u2029\u202a-\u202e\ufeff]|<\/script|<!--/)
  })

  test('holds data as one text, where it holds data', () => {
    if (!/return JSON\.parse\(/.test(text)) return
    expect(literals.size).toBe(1)
    expect(typeof JSON.parse([...literals].join(''))).toBe('object')
  })
})

test('they are all there', () => {
  expect(files.length).toBeGreaterThan(3)
})
