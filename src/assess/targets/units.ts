import { compileCondition } from '../../backends/evaluator/compile-condition.ts'
import { layoutOf } from '../../backends/evaluator/frame.ts'
import type { Bilingual } from '../../diagnostics/diagnostic.ts'
import type { Where } from '../../ir/nodes/index.ts'
import { TRUE, type Truth, UNKNOWN } from '../../values/index.ts'
import { lastDayOf } from '../parameters.ts'
import { existsIn, type ListedUnit } from '../rosters.ts'
import type { Context, Notes } from './context.ts'
import { noteNoUnits } from './no-units.ts'

/** An area or unit on which a target may be binding. */
export interface Subjected {
  readonly code: string
  readonly title: string | Bilingual | null
  readonly applies: Truth
}

/** The units of a kind in a period, or null where nobody has said which there are. */
export function listedUnits(
  { rosters, names }: Context,
  kind: string,
  period: number,
): readonly ListedUnit[] | null {
  // The units of another area are not those on this plan's rosters.
  if (names.judged !== names.jurisdiction) return null
  return rosters.get(kind)?.units?.filter((unit) => existsIn(unit, period)) ?? null
}

/** The area itself, or every unit of the kind with whether the condition holds of it; null without a roster. */
export function subjectedTo(
  context: Context,
  where: Where,
  period: number,
  notes: Notes,
): readonly Subjected[] | null {
  if (where.kind === 'district') {
    const { judged, areas, jurisdiction } = context.names
    const title = judged === jurisdiction ? context.ir.jurisdiction.title : null
    return [{ code: judged, title: areas.get(judged)?.title ?? title, applies: TRUE }]
  }
  const units = listedUnits(context, where.unit, period)
  if (units === null) {
    notes.add('CPR6062', { kind: where.unit })
    return null
  }
  if (units.length === 0) noteNoUnits(context, where.unit, undefined, notes)
  const applies = conditionOn(context, where, period)
  return units.map((unit) => ({ code: unit.code, title: unit.title, applies: applies(unit) }))
}

function conditionOn(
  { rosters, parameters, ir }: Context,
  { unit, matching }: Extract<Where, { kind: 'every' }>,
  period: number,
): (unit: ListedUnit) => Truth {
  if (matching === undefined) return () => TRUE
  const subject = rosters.get(unit)?.subject
  if (!subject) return () => UNKNOWN
  const evaluate = compileCondition(matching, layoutOf(subject, ir.settings.ageCompletes))
  const shared = { asOf: lastDayOf(period), parameters: parameters(period) }
  return ({ facts }) => (facts === null ? UNKNOWN : evaluate({ facts, ...shared }))
}
