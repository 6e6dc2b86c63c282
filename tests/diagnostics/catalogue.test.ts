import { describe, expect, it } from 'vitest'
import { syntaxCodes } from '../../src/diagnostics/catalogue/syntax.ts'
import { type CodeDefinition, catalogue } from '../../src/diagnostics/index.ts'

const placeholders = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))

describe('every code', () => {
  it.each(Object.entries<CodeDefinition>(catalogue))(
    '%s is written in both languages',
    (_code, { title, message, help }) => {
      for (const text of [title, message, help]) {
        // A template that is values and nothing else has no language of its own.
        if (/\p{L}/u.test(text.zh.replace(/\{\w+\}/g, ''))) expect(text.zh).toMatch(/\p{Script=Han}/u)
        expect(text.en.trim().length).toBeGreaterThan(0)
      }
      expect(title.en).not.toMatch(/\p{Script=Han}/u)
    },
  )
})

describe('every syntax code', () => {
  it.each(Object.entries<CodeDefinition>(syntaxCodes))(
    '%s: Chinese ends its help as a sentence, English does not',
    (_code, { message, help }) => {
      expect(help.zh.endsWith('。')).toBe(true)
      expect(message.zh).not.toMatch(/。$/)
      expect(message.en).toMatch(/^[^A-Z]/)
      expect(message.en).not.toMatch(/\.$/)
      expect(help.en).not.toMatch(/\.$/)
    },
  )

  it.each(Object.entries<CodeDefinition>(syntaxCodes))(
    '%s: Chinese needs no value that English lacks, but for places',
    (_code, { message }) => {
      const known = new Set([...placeholders(message.en), 'byte', 'detail'])
      for (const name of placeholders(message.zh)) expect(known).toContain(name)
    },
  )
})
