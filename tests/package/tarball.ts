import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importsOf } from './support/imports.ts'
import { builtFilesOf, type Installed, root } from './support/installed.ts'
import { succeed } from './support/run.ts'

const topLevel = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'README.zh-CN.md',
  'SECURITY.md',
  'dist',
  'docs',
  'examples',
  'package.json',
  'rules',
  'schemas',
  'seeds',
]

const private_ = [
  /(^|\/)\.(env|npmrc|git|DS_Store)/,
  /\.(pem|key|p12|tgz|cpuprofile|heapsnapshot)$/,
  /(^|\/)(id_rsa|node_modules|coverage|tests?)(\/|$)/,
  /\.test\./,
]

const secrets =
  /_authToken|-----BEGIN [A-Z ]*PRIVATE KEY|\bnpm_[A-Za-z0-9]{36}|\bgh[pousr]_[A-Za-z0-9]{36}|\bAKIA[0-9A-Z]{16}/

interface Bom {
  readonly components: readonly {
    readonly name: string
    readonly licenses?: readonly unknown[]
    readonly hashes?: readonly unknown[]
  }[]
}

const MEGABYTE = 1_000_000

/** What is in the tarball, and what must not be. */
export function tarballTests(installed: () => Installed): void {
  describe('the tarball', () => {
    test('holds what the package promises and nothing beside it', () => {
      const paths = installed().files.map(({ path }) => path)
      expect([...new Set(paths.map((path) => path.split('/')[0]))].sort()).toEqual(topLevel)
      expect(paths).toEqual(
        expect.arrayContaining([
          ...builtFilesOf(installed().manifest),
          'rules/plan.yaml',
          'rules/welfare/orphan.yaml',
          'schemas/rule.schema.json',
          'seeds/plan/luojiang-child-development-plan-2021-2030.txt',
          'examples/node-esm/decide.mjs',
        ]),
      )
      expect(paths.filter((path) => private_.some((pattern) => pattern.test(path)))).toEqual([])
    })

    test('holds every file that its READMEs lead to', () => {
      const paths = installed().files.map(({ path }) => path)
      for (const name of ['README.md', 'README.zh-CN.md']) {
        const links = [...readFileSync(join(root, name), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
        const targets = links.map(([, target = '']) => target.replace(/\/$/, ''))
        expect(targets.length, name).toBeGreaterThan(5)
        const missing = targets.filter(
          (one) => !paths.some((path) => path === one || path.startsWith(`${one}/`)),
        )
        expect({ name, missing }).toEqual({ name, missing: [] })
      }
    })

    test('names no secret and no path of the machine it was packed on', () => {
      const telling = installed().files.filter(({ path }) => {
        const content = readFileSync(join(installed().directory, path), 'utf8')
        return secrets.test(content) || content.includes(root) || content.includes(`${homedir()}/`)
      })
      expect(telling.map(({ path }) => path)).toEqual([])
    })

    test('is of a size that people will install', () => {
      const { packedSize, files } = installed()
      const huge = files.filter(({ size }) => size > 1.5 * MEGABYTE)
      expect(huge).toEqual([])
      expect(packedSize).toBeLessThan(3 * MEGABYTE)
    })

    test('gives those who install it a bill of materials, with a licence and a hash of everything', () => {
      const words = ['sbom', '--sbom-format', 'cyclonedx', '--offline']
      const { components } = JSON.parse(succeed('npm', words, installed().project)) as Bom
      const { name, dependencies } = installed().manifest
      expect(components.map((one) => one.name)).toEqual(
        expect.arrayContaining([name, ...Object.keys(dependencies)]),
      )
      expect(components.filter(({ licenses, hashes }) => !licenses?.length || !hashes?.length)).toEqual([])
    })

    test('holds no built file that no entry leads to: leftovers of an earlier build', () => {
      const { directory, files, manifest } = installed()
      const entries = builtFilesOf(manifest)
      const reached = new Set(entries.flatMap((entry) => [...importsOf(join(directory, entry)).files]))
      const built = files.map(({ path }) => path).filter((path) => /^dist\/.*\.c?[jt]s$/.test(path))
      expect(built.filter((path) => !reached.has(join(directory, path)))).toEqual([])
    })
  })
}
