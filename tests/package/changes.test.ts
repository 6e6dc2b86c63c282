import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from './support/installed.ts'
import { succeed } from './support/run.ts'

const copy = mkdtempSync(join(tmpdir(), 'child-plan-changes-'))

afterAll(() => rmSync(copy, { recursive: true }))

/** A release in a copy of the repository: what lies in .changeset becomes the top of the change log. */
test('a release raises the version and moves every change to the top of the change log', () => {
  for (const name of ['package.json', 'package-lock.json', 'CHANGELOG.md', '.changeset'])
    cpSync(join(root, name), join(copy, name), { recursive: true })
  const { name, version } = JSON.parse(read('package.json')) as { name: string; version: string }
  writeFileSync(
    join(copy, '.changeset/of-this-test.md'),
    `---\n"${name}": minor\n---\n\nA change of this test.\n`,
  )
  const pending = changes()
  const summaries = pending.map((file) => firstLine(read(`.changeset/${file}`).split('---\n').at(2) ?? ''))
  const before = read('CHANGELOG.md')

  const git = ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid']
  succeed('git', ['init', '--quiet', '--initial-branch=main'], copy)
  succeed('git', ['add', '--all'], copy)
  succeed('git', [...git, 'commit', '--quiet', '--message=All'], copy)
  succeed('node', [join(root, 'node_modules/@changesets/cli/bin.js'), 'version'], copy)

  const [major, minor] = version.split('.').map(Number)
  const next = `${major}.${(minor ?? 0) + 1}.0`
  expect(JSON.parse(read('package.json')).version).toBe(next)
  const [title = '', ...sections] = read('CHANGELOG.md').split(/^(?=## )/m)
  expect(firstLine(title)).toBe(`# ${name}`)
  expect(firstLine(sections[0] ?? '')).toBe(`## ${next}`)
  for (const summary of summaries) expect(sections[0]).toContain(summary)
  expect(sections.slice(1).join('')).toBe(before.slice(before.indexOf('## ')))
  expect(changes()).toEqual([])
})

function changes(): string[] {
  return readdirSync(join(copy, '.changeset')).filter((file) => file.endsWith('.md') && file !== 'README.md')
}

function read(name: string): string {
  return readFileSync(join(copy, name), 'utf8')
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? ''
}
