import { below, type ImportFindings, shown } from './finding.ts'
import { wrong } from './shape.ts'
import type { FactSource } from './tree.ts'

/** The path of one property after another: `$.company.name`. Lists, filters and wildcards select, which facts cannot. */
const PROPERTIES = /^\$(\.[A-Za-z_$][\w$]*)+$/

/** Which fact a condition looks at; `null` (with findings) where no name could say it. */
export function readSource(
  { fact, path, params }: Readonly<Record<string, unknown>>,
  at: string,
  findings: ImportFindings,
): FactSource | null {
  if (typeof fact !== 'string' || fact === '')
    return wrong(fact, below(at, 'fact'), ['事实的名称', 'the name of a fact'], findings)
  const steps = readPath(path, below(at, 'path'), findings)
  // json-rules-engine takes empty params as none.
  const plain = params === undefined || params === null || Object.keys(params).length === 0
  if (!plain) findings.add('CPR5104', below(at, 'params'), { fact })
  return steps && plain ? { fact, path: steps } : null
}

function readPath(path: unknown, at: string, findings: ImportFindings): readonly string[] | null {
  if (path === undefined || path === null || path === '') return []
  if (typeof path !== 'string' || !PROPERTIES.test(path))
    return findings.add('CPR5103', at, { path: typeof path === 'string' ? path : shown(path) })
  return path.slice('$.'.length).split('.')
}
