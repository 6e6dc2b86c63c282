import { type ColumnPlan, createColumnPlan } from './column-plan.ts'
import { luojiangColumns } from './generated/luojiang-columns.ts'
import { luojiangStructure } from './generated/luojiang-structure.ts'
import { withIds } from './ir/with-ids.ts'

export { type Codes, type Column, type Columns, UNKNOWN_NUMBER } from './backends/columns/columns.ts'
export type { ColumnPlan, RowOptions } from './column-plan.ts'
export { UnknownNameError } from './decide/decider.ts'
export { type FactProblem, FactsError } from './decide/facts/problems.ts'
export type { ColumnOptions } from './decide/many/decide-columns.ts'
export type { InvalidRow, ManyOutcomes } from './decide/many/many-outcomes.ts'
export { dateOfDayNumber, dayNumber } from './values/index.ts'

let shipped: ColumnPlan | undefined
const plan = (): ColumnPlan => {
  shipped ??= createColumnPlan(withIds(luojiangStructure()), luojiangColumns)
  return shipped
}

/** The shipped plan over columns, made ready at its first use. */
export const luojiangColumnar: ColumnPlan = {
  decideColumns: (columns, options) => plan().decideColumns(columns, options),
  columnsOf: (rows, options) => plan().columnsOf(rows, options),
}
