import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { expectFile } from '../support/fixture.ts'
import { documentOf } from './support/documents.ts'
import { root } from './support/temporary.ts'

describe.each(['children', 'organisations'])('examples/%s', (folder) => {
  const directory = join(root, 'examples', folder)
  const files = readdirSync(directory)
    .filter((name) => name.endsWith('.json'))
    .sort()
  const readme = readFileSync(join(directory, 'README.md'), 'utf8')

  test('every outcome is the one in outcomes.csv, and every one that README.md announces', async () => {
    const outcomes = new Map<string, ReadonlyMap<string, string>>()
    for (const file of files) {
      const words = ['--facts', join(directory, file), '--as-of', '2026-06-01']
      const { code, stderr, document } = await documentOf('decide', words)
      expect(code, file).toBe(0)
      expect(stderr, file).toBe('')
      outcomes.set(file, new Map(document.decisions.map(({ rule, outcome }) => [rule, outcome])))
    }
    const rows = [...outcomes].flatMap(([file, decided]) =>
      [...decided].map(([rule, outcome]) => `${file},${rule},${outcome}\n`),
    )
    for (const [file, announced] of announcements(readme)) {
      const decided = outcomes.get(file)
      for (const [rule, outcome] of announced)
        expect([file, rule, decided?.get(rule)]).toEqual([file, rule, outcome])
    }
    expectFile(join(directory, 'outcomes.csv'), `file,rule,outcome\n${rows.join('')}`)
  })

  test('README.md tells of every file and of no other', () => {
    expect([...announcements(readme).keys()].sort()).toEqual([...files].sort())
    for (const [, announced] of announcements(readme)) expect(announced.length).toBeGreaterThan(0)
  })

  test.each(files)('%s says that it is invented, and who it is about', (file) => {
    const { comment, subject, facts, ...rest } = JSON.parse(readFileSync(join(directory, file), 'utf8'))
    expect(comment).toMatch(/^虚构案例 · invented case：\p{Script=Han}/u)
    expect(folder === 'children' ? ['child'] : ['account-registration', 'employment']).toContain(subject)
    expect(Object.keys(facts).length).toBeGreaterThan(2)
    expect(rest).toEqual({})
  })
})

/** What each row of the table promises: file → pairs of rule and outcome. */
function announcements(readme: string): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const rows = readme.split('\n').filter((line) => line.startsWith('| `'))
  return new Map(
    rows.map((row) => {
      const [, file = '', , expected = ''] = row.split('|')
      const pairs = [...expected.matchAll(/`([^`]+)` ([a-z-]+)/g)].map(
        ([, rule = '', outcome = '']) => [rule, outcome] as const,
      )
      return [file.replaceAll('`', '').trim(), pairs] as const
    }),
  )
}
