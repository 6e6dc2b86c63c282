import { readFileSync } from 'node:fs'
import { SourceMap, type SourceMapPayload } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Installed } from './support/installed.ts'

interface Missed {
  readonly name: string
  readonly source: string
}

/** Source maps: every built file has one, and it leads to the line that a function or class was written on. */
export function sourceMapTests(installed: () => Installed): void {
  describe('source maps', () => {
    test('lead from every function and class of every built file to where it was written', () => {
      const { directory, files } = installed()
      const built = files.map(({ path }) => path).filter((path) => /^dist\/.*\.c?js$/.test(path))
      let followed = 0
      for (const path of built) {
        const { names, missed } = follow(join(directory, path))
        followed += names
        expect(missed, path).toEqual([])
      }
      expect(followed).toBeGreaterThan(1000)
    })

    test('do not carry the data generated from the rules, which is larger than all the sources', () => {
      const { directory, files } = installed()
      const maps = files.map(({ path }) => path).filter((path) => path.endsWith('.map'))
      const carried = maps.flatMap((path) => {
        const map = mapOf(join(directory, path))
        return map.sources.filter((source, index) => /generated/.test(source) && map.sourcesContent?.[index])
      })
      expect(carried).toEqual([])
    })
  })
}

function follow(path: string): { readonly names: number; readonly missed: readonly Missed[] } {
  const map = mapOf(`${path}.map`)
  const reader = new SourceMap(map as SourceMapPayload)
  const missed: Missed[] = []
  let names = 0
  for (const [line, text] of readFileSync(path, 'utf8').split('\n').entries()) {
    const [declared, name] = /^(?:export )?(?:async )?(?:function\*?|class) (\w+)/.exec(text) ?? []
    if (!declared || !name) continue
    const found = reader.findEntry(line, declared.length - name.length)
    if (!('originalSource' in found)) missed.push({ name, source: 'none' })
    else {
      const content = map.sourcesContent?.[map.sources.indexOf(found.originalSource)]
      // Generated data is mapped but not carried.
      if (content === null && found.originalSource.includes('generated')) continue
      names += 1
      // Of two things with one name, the bundler numbers the second.
      const written = content?.split('\n')[found.originalLine]?.includes(name.replace(/\$?\d+$/, ''))
      if (!written) missed.push({ name, source: `${found.originalSource}:${found.originalLine + 1}` })
    }
  }
  return { names, missed }
}

/** Node's own type forgets that a source need not be carried. */
type Map = Omit<SourceMapPayload, 'sourcesContent'> & { readonly sourcesContent?: readonly (string | null)[] }

function mapOf(path: string): Map {
  return JSON.parse(readFileSync(path, 'utf8')) as Map
}
