import { build } from 'vite'
import { describe, expect, test } from 'vitest'
import { entriesOf, type Installed } from './support/installed.ts'
import { succeed } from './support/run.ts'

/** What an import does by itself: nothing. */
export function sideEffectTests(installed: () => Installed): void {
  describe('importing', () => {
    test('every entry, unused, bundles to nothing', async () => {
      const { project, manifest } = installed()
      const entries = entriesOf(manifest)
      expect(entries).toContain('@luojiang/child-plan-rules')
      for (const entry of entries) expect(await bundled(project, `import '${entry}'`), entry).toBe('')
    })

    test('the same bundler keeps what does something', async () => {
      const kept = await bundled(installed().project, "console.log('kept')")
      expect(kept).toContain('kept')
    })

    test('leaves the world as it was, whatever the entry', () => {
      const words = ['--frozen-intrinsics', 'imports-only.mjs']
      // POLICY: zod registers itself; nothing else may, and nothing prints, listens or waits.
      const ofZod = ['global __zod_globalConfig', 'global __zod_globalRegistry']
      const { left, printed } = JSON.parse(succeed('node', words, installed().project))
      expect(Object.keys(left)).toHaveLength(entriesOf(installed().manifest).length)
      expect(Object.values<string[]>(left).flat().sort()).toEqual(ofZod)
      expect(left['.']).toEqual([])
      expect(printed).toEqual([])
    })
  })
}

/** What a bundler makes of a module standing in a project, without comments and the empty export. */
async function bundled(project: string, code: string): Promise<string> {
  const module_ = '\0unused'
  const built = await build({
    root: project,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'unused',
        resolveId: (id) => (id === 'unused' ? module_ : null),
        load: (id) => (id === module_ ? code : null),
      },
    ],
    build: { ssr: true, write: false, minify: true, rolldownOptions: { input: 'unused' } },
    ssr: { noExternal: true },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  return outputs
    .map((one) => (one.type === 'chunk' ? one.code : ''))
    .join('')
    .replace(/export\s*\{\s*\};?/, '')
    .trim()
}
