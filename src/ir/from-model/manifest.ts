import { nearest } from '../../diagnostics/nearest.ts'
import { type Cursor, child, cursorOf, items, type PackDocument, spanOf } from '../../model/document.ts'
import type { PlanModel } from '../../model/documents/plan.ts'
import { parseDate } from '../../values/index.ts'
import type { Condition } from '../nodes/conditions.ts'
import type { Area } from '../nodes/measures.ts'
import { conditionFrom } from './conditions/condition.ts'
import type { BuildContext } from './context.ts'
import { dateFrom, outside } from './dates.ts'
import { listed, subjectNamed } from './find.ts'
import { unknownArea } from './measures/measures.ts'

/** The period of a plan. A date that does not exist leaves it open on that side, both in the wrong order on both; `checkManifest` reports it. */
export function periodOf(plan: PlanModel): { readonly from: number; readonly through: number } {
  const from = parseDate(plan.period.from) ?? 19000101
  const through = parseDate(plan.period.through) ?? 22001231
  return from <= through ? { from, through } : { from: 19000101, through: 22001231 }
}

/** What plan.yaml says must hold together: days that exist, years within the period, an area of the tree. */
export function checkManifest(
  context: BuildContext,
  document: PackDocument<'plan'>,
  areas: readonly Area[],
): void {
  const cursor = cursorOf(document)
  const period = child(cursor, 'period')
  const from = dateFrom(context, child(period, 'from'))
  const through = dateFrom(context, child(period, 'through'))
  if (from !== undefined && through !== undefined && through < from)
    context.findings.add('CPR2026', spanOf(period), {
      from: period.value.from,
      through: period.value.through,
      problem: '终止早于起始',
      problemEn: 'it ends before it begins',
    })
  else
    for (const milestone of items(child(cursor, 'milestones'))) {
      const { year } = milestone.value
      const { from: first, through: last } = context.period
      if (year < Math.floor(first / 10000) || year > Math.floor(last / 10000))
        outside(context, child(milestone, 'year'))
    }
  const area = child(child(cursor, 'jurisdiction'), 'area')
  const codes = areas.map(({ code }) => code)
  if (!codes.includes(area.value)) unknownArea(context, area, codes)
}

/** Whom the plan serves; `null` (with a finding) where their subject is not known. */
export function servedFrom(
  context: BuildContext,
  document: PackDocument<'plan'>,
): { readonly subject: string; readonly condition: Condition } | null {
  const serves = child(cursorOf(document), 'serves')
  const subject = subjectNamed(context, child(serves, 'subject'))
  if (!subject) return null
  return {
    subject: subject.id,
    condition: conditionFrom(context, { subject, prefix: '' }, child(serves, 'when')),
  }
}

/** A rule belongs to a domain of the plan, or to a section its outline names: its folder has that id. */
export function checkDomain(
  context: BuildContext,
  id: Cursor<string>,
  domains: readonly { readonly id: string }[],
): void {
  const domain = id.value.slice(0, id.value.indexOf('.'))
  const known = domains.map((one) => one.id)
  if (known.includes(domain)) return
  const values = { domain, allowed: listed(known) }
  const near = nearest(domain, known)
  context.findings.add('CPR2036', spanOf(id), values, near)
}
