import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { lint } from '../../src/audit/lint.ts'
import { runExamples } from '../../src/audit/run-examples.ts'
import { reportPretty } from '../../src/diagnostics/index.ts'
import { compileOverlay, overlays } from '../check/overlay.ts'
import { expectFile } from '../support/fixture.ts'

const fixtures = fileURLToPath(new URL('./fixtures/examples', import.meta.url))

/** What `check` says of examples; of the rest of these rules it says more. */
const OF_EXAMPLES = ['CPR2023', 'CPR4013']

test.each(overlays(fixtures))('examples that do not hold: %s', (name) => {
  const directory = join(fixtures, name)
  const compiled = compileOverlay(directory)
  const { pack, ir, sources, findings } = compiled
  expect(findings).toEqual([])
  if (!pack || !ir) throw new Error('the pack has no faults')
  const checked = lint(compiled).filter(({ code }) => OF_EXAMPLES.includes(code))
  const run = runExamples(pack, ir).flatMap((one) => one.findings)
  for (const language of ['zh', 'en'] as const) {
    const report = reportPretty([...checked, ...run], sources, { language })
    expectFile(join(directory, `expected.${language}.txt`), report)
  }
})
