import { ownEntry } from '../../values/own.ts'
import type { Context, Notes } from './context.ts'

/**
 * Says that a roster is there and has no unit to which a target could apply. That decides the outcome, unlike a roster
 * that nobody gave; yet it may be that the roster is not complete.
 */
export function noteNoUnits({ ir }: Context, kind: string, group: string | undefined, notes: Notes): void {
  const roster = ir.rosters.find((one) => one.kind === kind)
  const named =
    group === undefined ? undefined : (ownEntry(roster?.groups ?? {}, group) ?? ownEntry(ir.groups, group))
  notes.add('CPR6093', {
    kind,
    title: roster?.title.zh ?? kind,
    titleEn: roster?.title.en ?? kind,
    units: named?.zh ?? group ?? '任何单位',
    unitsEn: named?.en ?? group ?? 'units at all',
  })
}
