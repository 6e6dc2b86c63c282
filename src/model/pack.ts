import { Findings } from '../diagnostics/diagnostic.ts'
import type { PackDocument } from './document.ts'
import type { DocumentKind } from './document-kinds.ts'

/** Every document of a pack, by kind. */
export interface PackModel {
  readonly plan: PackDocument<'plan'>
  readonly areas: PackDocument<'areas'>
  readonly facts: readonly PackDocument<'facts'>[]
  readonly indicators: readonly PackDocument<'indicators'>[]
  readonly parameters: readonly PackDocument<'parameters'>[]
  readonly rosters: readonly PackDocument<'roster'>[]
  readonly clauses: readonly PackDocument<'clauses'>[]
  readonly findings: PackDocument<'findings'> | null
  readonly figures: PackDocument<'figures'> | null
  readonly rules: readonly PackDocument<'rule'>[]
  /** Ids of rules whose files could not be read: references to them are not reported again. */
  readonly unreadRules: ReadonlySet<string>
}

/** The id of the rule at a path inside the pack: `welfare/orphan.yaml` is `welfare.orphan`. */
export function ruleIdAt(path: string): string {
  return path.replace(/\.yaml$/, '').replace('/', '.')
}

/** Sorts documents into a pack; `null` (with findings) where the manifest or the area tree is missing. */
export function packFrom(
  documents: readonly PackDocument[],
  unread: readonly string[],
): { readonly pack: PackModel | null; readonly findings: Findings } {
  const findings = new Findings()
  const of = <K extends DocumentKind>(kind: K) =>
    documents.filter((one) => one.kind === kind) as unknown as PackDocument<K>[]
  const only = <K extends DocumentKind>(kind: K, path: string) => {
    const [found] = of(kind)
    if (!found && !unread.includes(path)) findings.add('CPR2029', null, { path })
    return found ?? null
  }
  const plan = only('plan', 'plan.yaml')
  const areas = only('areas', 'areas.yaml')
  if (!plan || !areas) return { pack: null, findings }
  const pack = {
    plan,
    areas,
    facts: of('facts'),
    indicators: of('indicators'),
    parameters: of('parameters'),
    rosters: of('roster'),
    clauses: of('clauses'),
    findings: of('findings')[0] ?? null,
    figures: of('figures')[0] ?? null,
    rules: of('rule'),
    unreadRules: new Set(unread.map(ruleIdAt)),
  }
  return { pack, findings }
}
