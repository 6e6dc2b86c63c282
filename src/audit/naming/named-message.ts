import { type Code, catalogue } from '../../diagnostics/catalogue/index.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { visible } from '../../diagnostics/visible.ts'
import { ownEntry } from '../../values/own.ts'
import type { FindingNames } from './finding-names.ts'

/** Numbers in messages, and the value that says which indicator they are of; `rule` is that of the target. */
const measured: { readonly [C in Code]?: Readonly<Record<string, string>> } = {
  CPR6059: { value: 'indicator', limit: 'indicator' },
  CPR6061: { partValue: 'part', wholeValue: 'whole' },
  CPR6075: { value: 'rule' },
  CPR6076: { value: 'rule' },
  CPR6091: { value: 'whole' },
}

/** In these `units` is how many there are. */
const counting: readonly Code[] = ['CPR6079', 'CPR6080']

/** `{name}`, in backticks or not, with the spaces around it and the group that may follow an indicator. */
const PLACE = /( ?)`\{(\w+)\}`( ?[（(]\{group\}[）)])?( ?)|( ?)\{(\w+)\}/g

/**
 * The sentence of a finding about data as a planner reads it: what it names by id has its title before it, and
 * numbers have their unit.
 *
 * @param rule the rule that the finding stands under
 */
export function namedMessage(found: Diagnostic, names: FindingNames, rule?: string): string {
  const template = catalogue[found.code].message[names.language]
  const filled = template.replace(
    PLACE,
    (whole, before = '', ticked?: string, group?: string, after = '', space = '', bare?: string) => {
      const key = ticked ?? bare ?? ''
      const value = ownEntry(found.values, key)
      if (value === undefined) return whole
      const own = group === undefined ? undefined : (ownEntry(found.values, 'group') ?? '')
      const named = titled(found, key, value, names, rule, own)
      // Chinese titles stand in the sentence without the spaces that code has around it.
      if (named?.endsWith('）') && names.language === 'zh')
        return /^\w/.test(named) ? before + space + named : named
      const code = named ?? (ticked === undefined ? value : `\`${value}\``)
      const beside = named !== null || own === undefined ? '' : aside(own, names)
      return `${before}${space}${code}${beside}${after}`
    },
  )
  return visible(filled)
}

/** A value with what it is called; null where it stands for itself. */
function titled(
  found: Diagnostic,
  key: string,
  value: string,
  names: FindingNames,
  rule: string | undefined,
  group: string | undefined,
): string | null {
  switch (key) {
    case 'indicator':
    case 'part':
    case 'whole':
      return withId(names.indicator(value), value, names, group)
    case 'parameter':
      return withId(names.parameter(value), value, names)
    case 'rule':
      return withId(names.rule(value), value, names)
    case 'kind': {
      const [, kind = value, own] = /^(\S+) \((.+)\)$/.exec(value) ?? []
      return withId(names.roster(kind), kind, names, own)
    }
    case 'group':
      return groups(value, names)
    case 'area':
      return withId(names.place(value), value, names)
    case 'units':
    case 'codes':
      return counting.includes(found.code) ? null : listed(value, names.place, names)
    case 'years':
      return names.language === 'zh' ? value.replaceAll(', ', '、') : value
    case 'evidence':
      return listed(value, (one) => names.evidence(rule, one), names)
    default:
      return withUnit(found, key, value, names, rule)
  }
}

function withUnit(
  { code, values }: Diagnostic,
  key: string,
  value: string,
  names: FindingNames,
  rule: string | undefined,
): string | null {
  const keys = measured[code]
  const of = keys && ownEntry(keys, key)
  if (of === undefined) return null
  const indicator = of === 'rule' ? names.indicatorOf(rule) : (ownEntry(values, of) ?? '')
  return value + names.unitOf(indicator)
}

/** `名称（`id`）`, with the group beside the id where it is not all of them. */
function withId(title: string | null, id: string, names: FindingNames, group?: string): string | null {
  if (title === null) return null
  const own = group === undefined || group === 'total' ? [] : [groups(group, names)]
  return title + aside([`\`${id}\``, ...own].join(names.language === 'zh' ? '，' : ', '), names)
}

function aside(text: string, { language }: FindingNames): string {
  return language === 'zh' ? `（${text}）` : ` (${text})`
}

/** One group, or the two whose gap is meant. */
function groups(value: string, names: FindingNames): string {
  return value.split(' − ').map(names.group).join(' − ')
}

/** A list of ids, the last of which may be followed by how many more there are. */
function listed(value: string, titleOf: (id: string) => string | null, names: FindingNames): string {
  const [, ids = value, more] = /^(.*?)(?: … \(\+(\d+)\))?$/s.exec(value) ?? []
  const items = ids.split(', ').map((id) => withId(titleOf(id), id, names) ?? id)
  if (names.language === 'en') return items.join(', ') + (more === undefined ? '' : ` … (+${more})`)
  return items.join('、') + (more === undefined ? '' : `（等 ${items.length + Number(more)} 个）`)
}
