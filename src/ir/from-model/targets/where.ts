import { nearest } from '../../../diagnostics/nearest.ts'
import { type Cursor, child, spanOf } from '../../../model/document.ts'
import type { TargetModel } from '../../../model/rules/rule.ts'
import type { Where } from '../../nodes/rules.ts'
import { conditionFrom } from '../conditions/condition.ts'
import type { BuildContext } from '../context.ts'
import { listed } from '../find.ts'
import type { RuleSurroundings } from '../rules/surroundings.ts'

/** Where a target must hold: in the district, or in every unit of a roster, perhaps only those that match. */
export function whereFrom(
  context: BuildContext,
  surroundings: RuleSurroundings,
  cursor: Cursor<TargetModel['where']>,
): Where {
  const { value } = cursor
  if (value === 'district') return { kind: 'district' }
  if (typeof value === 'string') {
    const unit = value.slice('every '.length)
    knownKind(context, surroundings, { ...cursor, value: unit })
    return { kind: 'every', unit }
  }
  const both = cursor as Cursor<typeof value>
  const every = child(both, 'every')
  const unit = value.every
  if (!knownKind(context, surroundings, every)) return { kind: 'every', unit }
  const subjectId = surroundings.rosters.get(unit)?.subject
  const subject = subjectId === undefined ? undefined : context.subjects.get(subjectId)
  // A subject that the roster names but nobody defines is reported where the roster names it.
  if (subjectId === undefined) context.findings.add('CPR2034', spanOf(every), { kind: unit })
  if (!subject) return { kind: 'every', unit }
  const matching = conditionFrom(context, { subject, prefix: '' }, child(both, 'matching'))
  return { kind: 'every', unit, matching }
}

/** Whether there is a roster of this kind of unit; reports it where there is none. */
export function knownKind(
  context: BuildContext,
  surroundings: RuleSurroundings,
  cursor: Cursor<string>,
): boolean {
  const kinds = [...surroundings.rosters.keys()]
  if (kinds.includes(cursor.value)) return true
  const values = { kind: cursor.value, allowed: listed(kinds) }
  context.findings.add('CPR2020', spanOf(cursor), values, nearest(cursor.value, kinds))
  return false
}
