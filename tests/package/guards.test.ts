import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { entriesOf, type Manifest, root } from './support/installed.ts'
import { run } from './support/run.ts'

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
const entries = entriesOf(manifest).map((entry) => entry.replace(manifest.name, '.'))

describe('what guards the package leaves out no entry', () => {
  test('each that runs in browsers has a budget', () => {
    const limits = JSON.parse(readFileSync(join(root, '.size-limit.json'), 'utf8')) as { name: string }[]
    expect(limits.map(({ name }) => name).sort()).toEqual(entries.filter((one) => one !== './node').sort())
  })

  test('each is found by a TypeScript that does not read the exports map', () => {
    const { '*': versions } = (manifest as unknown as { typesVersions: Record<string, object> }).typesVersions
    const names = entries.filter((one) => one !== '.').map((one) => one.slice('./'.length))
    expect(Object.keys(versions ?? {}).sort()).toEqual(names.sort())
  })
})

describe('a machine without a browser', () => {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
  const ensure = (env: Readonly<Record<string, string>>) => {
    const words = ['-i', ...Object.entries(env).map(([name, value]) => `${name}=${value}`)]
    return run('env', [...words, process.execPath, tsx, 'scripts/ensure-chromium.ts'], root)
  }

  test('is told what to do, where none can be installed', () => {
    expect(ensure({ PATH: root })).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^no Chromium on the PATH.* set CHROMIUM to its path\n$/),
    })
  })

  test('is told so where CHROMIUM leads nowhere', () => {
    expect(ensure({ PATH: process.env.PATH ?? '', CHROMIUM: '/no/such/chromium' })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'there is no program at CHROMIUM=/no/such/chromium\n',
    })
  })
})
