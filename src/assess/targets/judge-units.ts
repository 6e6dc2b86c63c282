import type { TargetRule } from '../../ir/nodes/index.ts'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../values/index.ts'
import { listed } from '../finding.ts'
import { outcomeOfUnit, outcomeOfUnits } from './combine.ts'
import { type Context, type Notes, ownReadingOf, type Reading } from './context.ts'
import { type Subjected, subjectedTo } from './units.ts'
import { figuresOf, noteGaps, type Verdict } from './verdict.ts'

/** What a requirement says of one unit. */
export interface UnitJudgement {
  readonly complies: Truth
  readonly base: string | null | undefined
}

/** Judges the area, or each unit of a kind, by its own value of the period. */
export function judgeUnits(
  context: Context,
  rule: TargetRule,
  period: number,
  notes: Notes,
  judge: (code: string, reading: Reading) => UnitJudgement,
): Verdict {
  const { indicator, group, where } = rule
  const subjected = subjectedTo(context, where, period, notes)
  if (subjected === null) return { outcome: 'undetermined', value: null, units: [], said: false }
  const judged = subjected.map((unit) => {
    const reading = ownReadingOf(context, unit.code, period, indicator, group)
    const result =
      unit.applies === FALSE ? { complies: UNKNOWN as Truth, base: undefined } : judge(unit.code, reading)
    return { ...unit, ...result, reading }
  })
  const outcome = outcomeOfUnits(judged)
  if (outcome === 'undetermined') {
    const open = judged.filter((one) => one.applies !== FALSE && one.complies === UNKNOWN)
    noteGaps(open, { indicator, group, period }, notes)
    noteUnsure(judged, notes)
  }
  const applying = judged.filter(({ applies }) => applies === TRUE).length
  const units = judged.map((one) => ({
    area: one.code,
    title: one.title,
    ...figuresOf(one.reading),
    ...(one.base === undefined ? {} : { base: one.base }),
    outcome: outcomeOfUnit(one, applying > 0),
  }))
  const value = where.kind === 'district' ? (units[0]?.value ?? null) : null
  return { outcome, value, units, said: judged.some(({ reading }) => reading.said) }
}

/** Says of which units it is not known whether the target applies. */
export function noteUnsure(units: readonly Subjected[], notes: Notes): void {
  const unsure = units.filter((one) => one.applies === UNKNOWN).map(({ code }) => code)
  if (unsure.length > 0) notes.add('CPR6087', { units: listed(unsure) })
}
