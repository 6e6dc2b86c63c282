import type { z } from 'zod'
import { areaFile } from './documents/areas.ts'
import { clauseDispositions } from './documents/clauses.ts'
import { factDictionary } from './documents/facts.ts'
import { figureFile } from './documents/figures.ts'
import { textFindings } from './documents/findings.ts'
import { indicatorFile } from './documents/indicators.ts'
import { parameterFile } from './documents/parameters.ts'
import { plan } from './documents/plan.ts'
import { roster } from './documents/rosters.ts'
import { rule } from './rules/rule.ts'

/** Every kind of document a pack holds, and the schema that says what may stand in it. */
export const documentSchemas = {
  plan,
  areas: areaFile,
  facts: factDictionary,
  indicators: indicatorFile,
  parameters: parameterFile,
  roster,
  clauses: clauseDispositions,
  findings: textFindings,
  figures: figureFile,
  rule,
} as const satisfies Record<string, z.ZodType>

export type DocumentKind = keyof typeof documentSchemas
export type DocumentOf<K extends DocumentKind> = z.infer<(typeof documentSchemas)[K]>

/** Which kind of document a path inside the pack is, by its place; `null` where the pack has no such place. */
export function documentKindOf(path: string): DocumentKind | null {
  if (path === 'plan.yaml') return 'plan'
  if (path === 'areas.yaml') return 'areas'
  if (path === 'clauses.yaml') return 'clauses'
  if (path === 'findings.yaml') return 'findings'
  if (path === 'figures.yaml') return 'figures'
  const [folder, file, ...deeper] = path.split('/')
  if (!folder || !file?.endsWith('.yaml') || deeper.length > 0) return null
  if (folder === 'facts') return 'facts'
  if (folder === 'clauses') return 'clauses'
  if (folder === 'indicators') return 'indicators'
  if (folder === 'parameters') return 'parameters'
  if (folder === 'rosters') return 'roster'
  return 'rule'
}
