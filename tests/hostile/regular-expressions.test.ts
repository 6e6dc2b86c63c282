import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { nodesOf, parsed, placed, sourceFiles } from './support/source.ts'

/**
 * Every pattern of the library, each proven to take time linear in the text it is tried on, wherever in the text the
 * search begins. That no text ever becomes a pattern is shown by source.test.ts. `recheck` (T. Sano, "ReDoS detection")
 * decides ambiguity of the pattern's automaton; it runs as JavaScript here, without native parts.
 */
process.env.RECHECK_SYNC_BACKEND = 'pure'

const patterns = sourceFiles().flatMap((path) => {
  const file = parsed(path)
  return [...nodesOf(file)]
    .filter(ts.isRegularExpressionLiteral)
    .map((node) => ({ at: placed(file, node), ...partsOf(node.text) }))
})

function partsOf(literal: string): { readonly source: string; readonly flags: string } {
  const end = literal.lastIndexOf('/')
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) }
}

function judged(source: string, flags: string) {
  const found = checkSync(source, flags, { timeout: null })
  const type = found.status === 'unknown' ? 'unknown' : found.complexity.type
  return { status: found.status, checker: found.checker, type }
}

/** Patterns too large for the automaton, which `recheck` only attacks; each is proven by its form, below. */
const provenByForm = patterns.filter(({ source }) => source.startsWith('(?<![第'))

describe('a pattern takes time linear in its text', () => {
  test.each(patterns.filter((one) => !provenByForm.includes(one)))('$at', ({ source, flags }) => {
    const { status, checker, type } = judged(source, flags)
    expect([status, checker]).toEqual(['safe', 'automaton'])
    expect(['linear', 'safe']).toContain(type)
  })

  test.each(provenByForm)('$at', ({ source, flags }) => {
    expect(judged(source, flags).status).toBe('safe')
    // `(?<![…])[…]+[…]?(?:…)`: one class repeated, then at most so many characters. It begins only where no character of
    // the class stands before, so each run of the class is gone through once forwards, and once back; what follows is
    // bounded, for it repeats nothing.
    const form = /^\(\?<!\[([^\]]+)\]\)\[([^\]]+)\]\+(.*)$/u.exec(source)
    const [, before = '', repeated = '', after = ''] = form ?? []
    expect(repeated.length).toBeGreaterThan(0)
    expect([...repeated].filter((one) => !before.includes(one))).toEqual([])
    expect(after).not.toMatch(/[+*{]/)
  })

  test('and they are all of them', () => {
    expect(patterns.length).toBeGreaterThan(100)
    expect(provenByForm).toHaveLength(1)
  })
})

describe('the check itself', () => {
  test.each([
    ['(a+)+$', 'exponential'],
    ['0+$', 'polynomial'],
    ['^ *(- )? *$', 'polynomial'],
    ['(a|a)*b', 'exponential'],
    ['\\s+$', 'polynomial'],
  ])('finds that /%s/ is %s', (source, type) => {
    expect(judged(source, '')).toMatchObject({ status: 'vulnerable', type })
  })
})
