import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  fromJsonRulesEngine,
  type ImportedRules,
  type ImportOptions,
} from '../../../src/json-rules-engine.ts'
import { compilePack } from '../../../src/pack.ts'

const base = fileURLToPath(new URL('../../check/fixtures/base/', import.meta.url))
const read = (path: string) => readFileSync(`${base}${path}`, 'utf8')

/** Clauses that an invented plan really has. */
export const importOptions = {
  subject: 'applicant',
  domain: 'welfare',
  cites: [{ clause: 'welfare.measure.3', quote: '每个社区都要关心儿童' }],
} as const satisfies ImportOptions

/** A plan that has the imported rules and no others. @throws {PackError} where they do not compile */
export function packWith(imported: ImportedRules) {
  return compilePack({
    'plan.yaml': read('rules/plan.yaml'),
    'areas.yaml': read('rules/areas.yaml'),
    'facts/child.yaml': read('rules/facts/child.yaml'),
    'facts/parent.yaml': read('rules/facts/parent.yaml'),
    '../plan.txt': read('plan.txt'),
    ...imported.files,
  })
}

export function imported(json: unknown, more: ImportOptions = {}): ImportedRules {
  return fromJsonRulesEngine(json, { ...importOptions, ...more })
}

/** Facts of a host under the names that the dictionary gave them; what the host does not have is left out. */
export function factsFrom(host: Readonly<Record<string, unknown>>, { facts }: ImportedRules) {
  const given = Object.entries(facts).flatMap(([id, { fact, path }]) => {
    const value = path.reduce<unknown>(
      (holder, step) => (holder as Record<string, unknown> | undefined)?.[step],
      host[fact],
    )
    return value === undefined ? [] : [[id, value] as const]
  })
  return Object.fromEntries(given)
}
