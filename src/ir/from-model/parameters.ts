import {
  type Cursor,
  child,
  cursorOf,
  items,
  type PackDocument,
  sourceOf,
  spanOf,
} from '../../model/document.ts'
import type { ParameterModel } from '../../model/documents/parameters.ts'
import type { Parameter, ParameterValue } from '../nodes/dictionary.ts'
import { literalFrom, mismatch } from './conditions/literal.ts'
import type { BuildContext } from './context.ts'
import { dateFrom } from './dates.ts'

/** Dated parameters, their values in order of time. */
export function parametersFrom(
  context: BuildContext,
  documents: readonly PackDocument<'parameters'>[],
): Parameter[] {
  return documents.flatMap((document) =>
    items(child(cursorOf(document), 'parameters')).map((cursor) => parameterFrom(context, cursor)),
  )
}

function parameterFrom(context: BuildContext, cursor: Cursor<ParameterModel>): Parameter {
  const { id, title, note, type, unit } = cursor.value
  const days = new Set<number>()
  const values = items(child(cursor, 'values')).flatMap((one): ParameterValue[] => {
    const from = dateFrom(context, child(one, 'from'))
    if (from !== undefined && days.has(from))
      context.findings.add('CPR2038', spanOf(child(one, 'from')), { from: one.value.from })
    if (from !== undefined) days.add(from)
    const value = valueFrom(context, child(one, 'value'), id, type)
    if (from === undefined || value === null) return []
    return [{ from, value, source: one.value.source, verified: one.value.verified }]
  })
  values.sort((a, b) => a.from - b.from)
  return { id, title, type, values, ...(note ? { note } : {}), ...(unit ? { unit } : {}) }
}

function valueFrom(
  context: BuildContext,
  cursor: Cursor<unknown>,
  name: string,
  type: Parameter['type'],
): ParameterValue['value'] | null {
  if (type !== 'set') return literalFrom(context, cursor, { name, type })?.value ?? null
  if (Array.isArray(cursor.value)) return cursor.value.map(String)
  // The names as they would stand in a list, however they were strung together.
  const source = sourceOf(cursor)
  const names =
    typeof cursor.value === 'string' ? source.split(/[、，；,;]/).map((one) => one.trim()) : [`"${source}"`]
  const list = `[${names.join(', ')}]`
  return mismatch(context, cursor, { name, type }, { zh: `列表，如 ${list}`, en: `a list, such as ${list}` })
}
