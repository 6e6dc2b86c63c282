import { type Cursor, child, spanOf } from '../../model/document.ts'
import type { DateRange } from '../../model/text.ts'
import { formatDate, parseDate } from '../../values/index.ts'
import type { BuildContext } from './context.ts'

/** An ISO date of a document as yyyymmdd; `undefined` (with a finding) where no such day exists. */
export function dateFrom(context: BuildContext, cursor: Cursor<string>): number | undefined {
  const date = parseDate(cursor.value)
  if (date === undefined) context.findings.add('CPR2023', spanOf(cursor), { value: cursor.value })
  return date
}

/** When something is in force: what is written, within the plan period; the whole period where nothing is. */
export function effectiveFrom(
  context: BuildContext,
  cursor: Cursor<DateRange> | undefined,
): { from: number; through: number } {
  const { period } = context
  if (!cursor) return period
  const fromCursor = child(cursor, 'from')
  const from = dateFrom(context, fromCursor) ?? period.from
  if (from < period.from || from > period.through) outside(context, fromCursor)
  if (cursor.value.through === undefined) return { from, through: period.through }
  const throughCursor = child(cursor, 'through') as Cursor<string>
  const through = dateFrom(context, throughCursor) ?? period.through
  if (through > period.through || through < period.from) outside(context, throughCursor)
  if (through < from)
    context.findings.add('CPR2026', spanOf(cursor), {
      from: cursor.value.from,
      through: cursor.value.through,
      problem: '终止早于起始',
      problemEn: 'it ends before it begins',
    })
  return { from, through }
}

export function outside(context: BuildContext, cursor: Cursor<string | number>): void {
  context.findings.add('CPR2022', spanOf(cursor), {
    value: String(cursor.value),
    from: formatDate(context.period.from),
    through: formatDate(context.period.through),
  })
}
