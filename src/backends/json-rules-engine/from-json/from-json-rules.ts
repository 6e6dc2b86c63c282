import type { Cite } from '../../../ir/nodes/index.ts'
import { conditionYaml, type PackNames } from './condition-yaml.ts'
import { dictionaryYaml, factsIn } from './dictionary.ts'
import { type ImportFinding, ImportFindings } from './finding.ts'
import { type Declared, Types } from './infer-types.ts'
import { ruleNameFor } from './names.ts'
import { type ImportedRule, readRules } from './read-rules.ts'
import { soundPart } from './sound.ts'
import { toYaml, type Yaml } from './to-yaml.ts'
import { type FactSource, keyOf } from './tree.ts'

export interface ImportOptions {
  /** The id of the subject that the rules are about; `imported` where left out. */
  readonly subject?: string
  /** The domain of the plan that the rules come under; `imported` where left out. */
  readonly domain?: string
  /** The clauses that every rule rests on. Without them `check` refuses the rules until somebody has added them. */
  readonly cites?: readonly Cite[]
  /** What is known of facts whose type the rules do not show, by the host's names: `status`, `account.balance`. */
  readonly facts?: Declared
}

export interface ImportedRules {
  /** Files of a pack, by their path inside it: `facts/<subject>.yaml`, `<domain>/<name>.yaml`. */
  readonly files: Readonly<Record<string, string>>
  /** What each rule was imported as: its id, its event, and where in the JSON it stands. Named conditions have no event. */
  readonly rules: readonly {
    readonly id: string
    readonly event: string | null
    readonly pointer: string
  }[]
  /** Where the host has each fact of the dictionary: the name of its fact, and the properties inside that. */
  readonly facts: Readonly<Record<string, FactSource>>
  /** Everything that could not be said, was left out or guessed, each with its place in the JSON. */
  readonly findings: readonly ImportFinding[]
}

/**
 * Rules of json-rules-engine as categories of the rule language, as far as it can say them, with a dictionary of their
 * facts whose types are guessed from what they are compared with. Never throws; what cannot be said is left out and
 * found.
 */
export function fromJsonRules(json: unknown, options: ImportOptions = {}): ImportedRules {
  const { subject = 'imported', domain = 'imported', cites, facts: declared = {} } = options
  const findings = new ImportFindings()
  const types = new Types(declared)
  const { conditions, rules } = soundPart(readRules(json, findings), types, findings)
  const all = [...conditions, ...rules]
  const facts = factsIn(
    all.map((one) => one.condition),
    types,
    declared,
    findings,
  )
  const ids = ruleIds(all, domain)
  const factOf = (source: FactSource) => {
    const found = facts.get(keyOf(source))
    // INVARIANT: the facts were collected from these very conditions.
    if (!found) throw new RangeError(`no fact ${keyOf(source)}`)
    return found
  }
  const names: PackNames = {
    factId: (source) => factOf(source).id,
    typeOf: (source) => factOf(source).type,
    category: (name) => ids.get(conditions.find((one) => one.name === name)) ?? name,
  }
  const files = all.map((one) => {
    const id = ids.get(one) ?? ''
    if (!cites) findings.add('CPR5115', one.at, { rule: id })
    const body = ruleYaml(id, one, subject, cites, conditionYaml(one.condition, names))
    return [`${id.replace('.', '/')}.yaml`, `${schemaLine('../../schemas/rule')}${toYaml(body)}`]
  })
  const dictionary = `${schemaLine('../../schemas/facts')}${toYaml(dictionaryYaml(subject, facts.values()))}`
  return Object.freeze({
    files: Object.freeze(Object.fromEntries([[`facts/${subject}.yaml`, dictionary], ...files])),
    rules: all.map((one) =>
      Object.freeze({ id: ids.get(one) ?? '', event: one.event ?? null, pointer: one.at }),
    ),
    facts: Object.freeze(Object.fromEntries([...facts.values()].map(({ id, source }) => [id, source]))),
    findings: findings.list,
  })
}

function ruleIds(
  rules: readonly ImportedRule[],
  domain: string,
): ReadonlyMap<ImportedRule | undefined, string> {
  const taken = new Set<string>()
  return new Map(
    rules.map((rule) => {
      const name = ruleNameFor(rule.name, taken)
      taken.add(name)
      return [rule, `${domain}.${name}`]
    }),
  )
}

function ruleYaml(
  id: string,
  { name, event }: ImportedRule,
  subject: string,
  cites: readonly Cite[] | undefined,
  when: Yaml,
): { readonly [key: string]: Yaml } {
  const from = event === undefined ? ['条件', 'condition'] : ['规则', 'rule']
  const fires = event === undefined ? ['', ''] : [`，成立时触发 ${event}`, `; its event is ${event}`]
  return {
    id,
    kind: 'category',
    title: { zh: name, en: name },
    note: {
      zh: `由 json-rules-engine 的${from[0]} ${name} 导入${fires[0]}。`,
      en: `Imported from the json-rules-engine ${from[1]} ${name}${fires[1]}.`,
    },
    ...(cites ? { cites: cites.map(({ clause, quote }) => ({ clause, quote })) } : {}),
    subject,
    when,
  }
}

function schemaLine(schema: string): string {
  return `# yaml-language-server: $schema=${schema}.schema.json\n`
}
