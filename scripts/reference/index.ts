import { fileURLToPath } from 'node:url'
import { messageOf } from '../../src/diagnostics/index.ts'
import { loadPack } from '../../src/node/load-pack.ts'
import type { GeneratedFolder } from '../stale-files.ts'
import { diagnosticsPage } from './diagnostics.ts'
import { factsPage } from './facts.ts'
import { findingsPage } from './findings.ts'
import { indexPage } from './index-page.ts'
import { indicatorsPage } from './indicators.ts'
import { parametersPage } from './parameters.ts'
import type { ReferencePack } from './reference-pack.ts'
import { rulePages } from './rules.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The pages of docs/reference as they should be. */
export async function readReference(): Promise<GeneratedFolder> {
  const { pack, text, ir, findings } = await loadPack(`${root}rules`)
  if (!pack || !text || !ir) throw new Error(findings.map((one) => messageOf(one, 'zh')).join('\n'))
  return {
    directory: `${root}docs/reference/`,
    expected: referencePages({ pack, text, ir }),
    isGenerated: (path) => path.endsWith('.md'),
  }
}

function referencePages(reference: ReferencePack): ReadonlyMap<string, string> {
  const rules = rulePages(reference)
  return new Map([
    ['README.md', indexPage(reference)],
    ...rules,
    ['facts.md', factsPage(reference)],
    ['indicators.md', indicatorsPage(reference)],
    ['parameters.md', parametersPage(reference)],
    ['findings.md', findingsPage(reference)],
    ['diagnostics.md', diagnosticsPage()],
  ])
}
