import { below, type ImportFindings } from './finding.ts'
import { readCondition } from './read-condition.ts'
import { isObject, leftOut, wrong } from './shape.ts'
import type { Imported } from './tree.ts'

/** A rule, or a condition that rules refer to by name. */
export interface ImportedRule {
  readonly at: string
  readonly name: string
  /** The type of the event that fires when it holds; a named condition has none. */
  readonly event?: string
  readonly condition: Imported
}

export interface ImportedDocument {
  readonly conditions: readonly ImportedRule[]
  readonly rules: readonly ImportedRule[]
}

/** One rule, a list of rules, or `{ rules, conditions }`, as JSON or its text. */
export function readRules(json: unknown, findings: ImportFindings): ImportedDocument {
  const document = typeof json === 'string' ? parsed(json, findings) : json
  if (document === undefined) return { conditions: [], rules: [] }
  if (Array.isArray(document)) return { conditions: [], rules: readList(document, '', findings) }
  if (!isObject(document)) {
    wrong(document, '', ['规则或一列规则', 'a rule or a list of rules'], findings)
    return { conditions: [], rules: [] }
  }
  if (!Object.hasOwn(document, 'rules'))
    return { conditions: [], rules: compact(readRule(document, '', findings)) }
  const { rules, conditions = {} } = document
  if (!isObject(conditions))
    wrong(conditions, '/conditions', ['按名称列出的条件', 'conditions by name'], findings)
  if (!Array.isArray(rules)) wrong(rules, '/rules', ['一列规则', 'a list of rules'], findings)
  const named = isObject(conditions) ? Object.entries(conditions) : []
  return {
    conditions: named.flatMap(([name, condition]) => {
      const at = below('/conditions', name)
      const read = readTop(condition, at, findings)
      return read ? [{ at, name, condition: read }] : []
    }),
    rules: Array.isArray(rules) ? readList(rules, '/rules', findings) : [],
  }
}

function parsed(text: string, findings: ImportFindings): unknown {
  try {
    return JSON.parse(text)
  } catch {
    wrong(text, '', ['JSON', 'JSON'], findings)
    return undefined
  }
}

function readList(rules: readonly unknown[], at: string, findings: ImportFindings): ImportedRule[] {
  return rules.flatMap((rule, index) => compact(readRule(rule, below(at, index), findings)))
}

function readRule(json: unknown, at: string, findings: ImportFindings): ImportedRule | null {
  // A rule may be text inside a list too: `rule.toJSON()` gives one.
  const rule = typeof json === 'string' && at !== '' ? parsed(json, findings) : json
  if (!isObject(rule)) return wrong(rule, at, ['一条规则', 'a rule'], findings)
  leftOut(rule, ['conditions', 'event', 'name'], at, findings)
  const event = readEvent(rule.event, below(at, 'event'), findings)
  const condition = readTop(rule.conditions, below(at, 'conditions'), findings)
  if (event === null || condition === null) return null
  const named = (typeof rule.name === 'string' && rule.name !== '') || typeof rule.name === 'number'
  const name = named ? String(rule.name) : event
  return { at, name, event, condition }
}

function readEvent(json: unknown, at: string, findings: ImportFindings): string | null {
  if (!isObject(json) || typeof json.type !== 'string' || json.type === '')
    return wrong(json, at, ['事件（type）', 'an event with a `type`'], findings)
  leftOut(json, ['type', 'params'], at, findings)
  const { params } = json
  if (isObject(params) && Object.keys(params).length > 0)
    findings.add('CPR5106', below(at, 'params'), { event: json.type })
  return json.type
}

/** json-rules-engine takes no bare comparison at the top. */
function readTop(json: unknown, at: string, findings: ImportFindings): Imported | null {
  if (isObject(json) && !['all', 'any', 'not', 'condition'].some((key) => Object.hasOwn(json, key)))
    return wrong(json, at, ['all、any、not 或 condition', 'all, any, not or condition'], findings)
  return readCondition(json, at, findings)
}

function compact<T>(value: T | null): T[] {
  return value === null ? [] : [value]
}
