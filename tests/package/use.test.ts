import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserTests } from './browser.ts'
import { exampleTests } from './examples.ts'
import { portableTests } from './portable.ts'
import { sideEffectTests } from './side-effects.ts'
import { sourceMapTests } from './source-maps.ts'
import { type Installed, packAndInstall, root, targetsOf } from './support/installed.ts'
import { run, succeed } from './support/run.ts'
import { tarballTests } from './tarball.ts'

let installed: Installed

beforeAll(() => {
  installed = packAndInstall()
})

afterAll(() => installed?.remove())

describe('the installed package', () => {
  test('an ES module decides, assesses, compiles and loads packs; the import itself does no work', () => {
    expect(printed('use.mjs')).toEqual({
      parsedByImport: 0,
      // Its structure and its texts.
      parsedByFirstDecision: 2,
      outcome: 'member',
      compiled: 'member',
      loaded: 'member',
      samePlan: true,
      broken: 'PackError',
      assessed: [
        ['health.infant-mortality', 'met'],
        ['health.neonatal-mortality', 'not-met'],
      ],
      replayed: {
        rule: 'welfare.orphan',
        asOf: '2026-06-01',
        same: true,
        outcome: 'member',
        differences: [],
        problems: [],
      },
      fromCsv: 2,
    })
  })

  test('a CommonJS script requires every entry', () => {
    expect(printed('use.cjs')).toEqual({
      parsedByImport: 0,
      outcome: 'member',
      loaded: 'member',
      replayed: true,
      mistyped: 'there is no fact `birthdate` (did you mean `birthDate`?)',
      functions: ['function', 'function'],
      schema: 'https://json-schema.org/draft/2020-12/schema',
      version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
    })
  })

  test('both module systems resolve every entry and see the same names', () => {
    const entries = Object.entries(installed.manifest.exports).filter(
      ([, target]) => typeof target === 'object',
    )
    expect(entries.length).toBeGreaterThanOrEqual(3)
    for (const target of targetsOf(installed.manifest))
      expect(existsSync(join(installed.directory, target)), target).toBe(true)
    for (const [entry] of entries) {
      const id = JSON.stringify(`${installed.manifest.name}${entry.slice(1)}`)
      const print =
        'console.log(Object.keys(all).filter((name) => !/^(default|module.exports|__esModule)$/.test(name)).sort().join())'
      const imported = node('--input-type=module', '-e', `const all = await import(${id}); ${print}`)
      const required = node('--input-type=commonjs', '-e', `const all = require(${id}); ${print}`)
      expect(imported.trim()).not.toBe('')
      expect(required).toBe(imported)
    }
  })

  test('what the exports map does not name cannot be imported', () => {
    const { code, stderr } = run(
      'node',
      ['-e', `require('${installed.manifest.name}/dist/cli.js')`],
      installed.project,
    )
    expect(code).not.toBe(0)
    expect(stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED')
  })
})

describe('strict TypeScript, with the declarations of the package checked too', () => {
  test.each([
    ['node16', ['consumer.mts', 'consumer.cts']],
    ['bundler', ['consumer.ts']],
  ])('%s: %j', (moduleResolution, files) => {
    const text = readFileSync(join(installed.project, 'consumer.ts.txt'))
    for (const file of files) writeFileSync(join(installed.project, file), text)
    const options = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      skipDefaultLibCheck: true,
      noEmit: true,
      target: 'es2022',
      // zod's own declarations speak of URL.
      lib: ['es2022', 'dom'],
      types: [],
      module: moduleResolution === 'bundler' ? 'esnext' : 'node16',
      moduleResolution,
    }
    writeFileSync(
      join(installed.project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files }),
    )
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const { code, stdout } = run('node', [tsc, '--project', 'tsconfig.json'], installed.project)
    expect(stdout).toBe('')
    expect(code).toBe(0)
  })
})

describe('the command line of the installed package', () => {
  const childPlan = (...words: string[]) =>
    run(join(installed.project, 'node_modules/.bin/child-plan'), words, installed.project)

  test('lists the shipped rules as one JSON array, through npx', () => {
    const words = ['--no-install', 'child-plan', 'list', '--json']
    const { code, stdout } = run('npx', words, installed.project)
    const ids = (JSON.parse(stdout) as { id: string }[]).map(({ id }) => id)
    expect(code).toBe(0)
    expect(ids).toContain('welfare.orphan')
    expect(ids).toContain('health.immunization-coverage')
  })

  test('finds nothing wrong with them', () => {
    const { code, stdout, stderr } = childPlan('check', '--json')
    expect({ code, errors: JSON.parse(stdout).totals.errors, stderr }).toEqual({
      code: 0,
      errors: 0,
      stderr: '',
    })
  })

  test('says in one line why it could not run', () => {
    const { code, stdout, stderr } = childPlan('check', 'nowhere', '--json')
    expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({
      code: 2,
      stdout: '',
      lines: 1,
    })
  })
})

tarballTests(() => installed)
portableTests(() => installed)
exampleTests(() => installed)
browserTests(() => installed)
sideEffectTests(() => installed)
sourceMapTests(() => installed)

function node(...words: string[]): string {
  return succeed('node', words, installed.project)
}

function printed(script: string): unknown {
  return JSON.parse(node(script))
}
