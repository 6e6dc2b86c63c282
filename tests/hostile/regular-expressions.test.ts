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

const isBounded = (source: string): boolean => !/[+*]|\{\d+,\}/.test(source.replace(/\\.|\[[^\]]*\]/g, ''))

/**
 * What `recheck` cannot put into an automaton it attacks against the clock, which says little on a busy machine. Such a
 * pattern is linear by its form: `null` where it is of none of these.
 */
function formOf(source: string): string | null {
  if (isBounded(source)) return 'nothing repeats without bound: the time at each place is bounded'
  const [, before = '', repeated = '', after = ''] =
    /^\(\?<!\[([^\]]+)\]\)\[([^\]]+)\]\+(.*)$/u.exec(source) ?? []
  if (repeated !== '' && [...repeated].every((one) => before.includes(one)) && isBounded(after))
    return 'one class repeats, and begins only where none of it stands before: each run is gone through once'
  const [, rest = ''] = /^\\b[a-z]+(?: [a-z]+)*(?: \(\?=[a-z]+)?\\d\+(.*)$/u.exec(source) ?? []
  if (rest !== '' && isBounded(rest)) return 'digits repeat, behind letters: no two beginnings share a run'
  return null
}

describe('a pattern takes time linear in its text', () => {
  test.each(patterns)('$at', ({ source, flags }) => {
    const { status, checker, type } = judged(source, flags)
    if (checker === 'automaton') expect([status, ['linear', 'safe'].includes(type)]).toEqual(['safe', true])
    else expect(formOf(source)).not.toBeNull()
  })

  test('and nearly all are proven by their automaton', () => {
    expect(patterns.length).toBeGreaterThan(100)
    const byForm = patterns.filter(({ source, flags }) => judged(source, flags).checker !== 'automaton')
    expect(byForm.length).toBeLessThan(6)
  })

  test.each(['^ *(- )? *$', '0+$', '(?<![ab])[abc]+d', '\\ba\\d+(?:b*)*', '(a+)+$'])(
    '/%s/ is of no such form',
    (source) => {
      expect(formOf(source)).toBeNull()
    },
  )
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
