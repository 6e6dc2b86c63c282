import type { ImportFindings } from './finding.ts'
import type { Types } from './infer-types.ts'
import type { ImportedDocument, ImportedRule } from './read-rules.ts'
import { type Imported, testsIn } from './tree.ts'

/** What of a document can be said: its facts have one type each, and what it refers to can be said too. */
export function soundPart(
  { conditions, rules }: ImportedDocument,
  types: Types,
  findings: ImportFindings,
): ImportedDocument {
  const typed = (one: ImportedRule) =>
    [...testsIn(one.condition)].map((test) => types.accept(test, findings)).every((accepted) => accepted)
  const candidates = conditions.filter(typed)
  const known = new Set<string>()
  // From the bottom up, so that conditions that refer to each other in a circle are never reached.
  for (let before = -1; before < known.size; ) {
    before = known.size
    for (const { name, condition } of candidates)
      if (referencesIn(condition).every((one) => known.has(one.name))) known.add(name)
  }
  const resolved = ({ condition }: ImportedRule) => {
    const missing = referencesIn(condition).filter((one) => !known.has(one.name))
    for (const { name, at } of missing) findings.add('CPR5110', at, { name })
    return missing.length === 0
  }
  return { conditions: candidates.filter(resolved), rules: rules.filter(typed).filter(resolved) }
}

function referencesIn(condition: Imported): Extract<Imported, { kind: 'reference' }>[] {
  switch (condition.kind) {
    case 'reference':
      return [condition]
    case 'test':
      return []
    case 'not':
      return referencesIn(condition.part)
    default:
      return condition.parts.flatMap(referencesIn)
  }
}
