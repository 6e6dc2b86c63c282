import { finding, shown } from '../assess/finding.ts'
import { type DataRosterUnit, type Origin, type Report, reportStatuses } from '../assess/input.ts'
import type { Bilingual, Diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { SourceText } from '../diagnostics/span.ts'
import { toPlain } from '../syntax/index.ts'
import {
  asList,
  asMap,
  fieldsOf,
  isNothing,
  itemsOf,
  type Placed,
  scalarText,
  stretchOf,
  wrongShape,
} from './json-shape.ts'
import { readPeriod } from './numbers.ts'

/** `{kind: [{code, title?, group?, facts?}]}`. What the facts may be, only the plan knows: `assess` reads them. */
export function readRosters(
  source: SourceText,
  placed: Placed,
  found: Diagnostic[],
): Record<string, readonly DataRosterUnit[]> {
  const map = asMap(placed, found)
  const read = new Map<string, readonly DataRosterUnit[]>()
  for (const { key, value } of map?.node.entries ?? []) {
    const kind = String(key.value)
    const list = asList({ node: value, path: `${placed.path}.${kind}` }, found)
    if (list && !read.has(kind))
      read.set(
        kind,
        itemsOf(list).flatMap((item) => readUnit(source, item, found)),
      )
  }
  return Object.fromEntries(read)
}

function readUnit(source: SourceText, item: Placed, found: Diagnostic[]): DataRosterUnit[] {
  const map = asMap(item, found)
  const fields = map && fieldsOf(map, ['code', 'title', 'group', 'facts'], ['code'], found)
  if (!fields) return []
  const text = (name: 'code' | 'group') => {
    const field = fields.get(name)
    return field === undefined ? undefined : scalarText(field, 'text', found)
  }
  const code = text('code')
  if (code === undefined || code === null) return []
  const group = text('group')
  const title = titleOf(fields.get('title'), found)
  const facts = fields.get('facts')
  const factsMap = facts === undefined || isNothing(facts.node) ? null : asMap(facts, found)
  return [
    {
      code,
      ...(title === undefined ? {} : { title }),
      ...(typeof group === 'string' ? { group } : {}),
      ...(factsMap ? { facts: toPlain(factsMap.node) as Record<string, unknown> } : {}),
      origin: originOf(source, fields, item),
    },
  ]
}

function titleOf(field: Placed | undefined, found: Diagnostic[]): string | Bilingual | undefined {
  if (field === undefined || isNothing(field.node)) return undefined
  if (field.node.kind !== 'map') return scalarText(field, 'text', found) ?? undefined
  const languages = fieldsOf({ node: field.node, path: field.path }, ['zh', 'en'], ['zh', 'en'], found)
  const [zh, en] = (['zh', 'en'] as const).map((key) => {
    const one = languages?.get(key)
    return one && scalarText(one, 'text', found)
  })
  return typeof zh === 'string' && typeof en === 'string' ? { zh, en } : undefined
}

/** `[{rule, period, status, evidence?}]`. An entry with an error is not used. */
export function readReports(source: SourceText, placed: Placed, found: Diagnostic[]): Report[] {
  const list = asList(placed, found)
  return list === null ? [] : itemsOf(list).flatMap((item) => readReport(source, item, found))
}

function readReport(source: SourceText, item: Placed, found: Diagnostic[]): Report[] {
  const map = asMap(item, found)
  const keys = ['rule', 'period', 'status'] as const
  const fields = map && fieldsOf(map, [...keys, 'evidence'], keys, found)
  if (!fields) return []
  const [rule, periodText, statusText] = keys.map((key) => {
    const field = fields.get(key)
    return field && scalarText(field, key === 'period' ? 'number' : 'text', found)
  })
  const span = (key: (typeof keys)[number]) => fields.get(key)?.node.span ?? item.node.span
  const reading = readPeriod(periodText ?? '')
  if (!('period' in reading) && typeof periodText === 'string')
    found.push(finding('CPR6011', span('period'), { value: shown(periodText) }, reading.suggestion))
  const status = reportStatuses.find((one) => one === statusText)
  if (status === undefined && typeof statusText === 'string') {
    const values = { value: shown(statusText), allowed: reportStatuses.join(' ') }
    found.push(finding('CPR6021', span('status'), values, nearest(statusText, reportStatuses)))
  }
  const evidence = readEvidence(fields.get('evidence'), found)
  if (typeof rule !== 'string' || !('period' in reading) || status === undefined) return []
  return [{ rule, period: reading.period, status, evidence, origin: originOf(source, fields, item) }]
}

function readEvidence(field: Placed | undefined, found: Diagnostic[]): string[] {
  if (field === undefined || isNothing(field.node)) return []
  const list = asList(field, found)
  return (list ? itemsOf(list) : []).flatMap((item) => {
    const text = scalarText(item, 'text', found)
    if (text === undefined) wrongShape(item, 'text', found)
    return typeof text === 'string' ? [text] : []
  })
}

function originOf(source: SourceText, fields: ReadonlyMap<string, Placed>, item: Placed): Origin {
  const cells = [...fields].map(([key, { node }]) => [key, stretchOf(node)] as const)
  return { source, row: stretchOf(item.node), cells: Object.fromEntries(cells) }
}
