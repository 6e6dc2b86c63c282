import type { ColumnCode } from './backends/columns/column-code.ts'
import type { Columns } from './backends/columns/columns.ts'
import { Decider } from './decide/decider.ts'
import { columnsOf } from './decide/many/columns-of.ts'
import { type ColumnOptions, decideColumns } from './decide/many/decide-columns.ts'
import type { ManyOutcomes } from './decide/many/many-outcomes.ts'
import { OutcomeEngine } from './decide/many/outcomes.ts'
import type { PlanIr } from './ir/nodes/index.ts'
import { ownOptions } from './values/inherits-nothing.ts'

/** A plan over columns: a typed array a fact. */
export interface ColumnPlan {
  /**
   * Decides every category, entitlement and duty about a subject (a child where none is named) for every row.
   *
   * @throws {FactsError} for columns that are not of the dictionary, not of one length, or hold what no fact can be
   * @throws {UnknownNameError} for a subject or day that the plan does not have
   * @throws the signal's reason where it aborts
   */
  decideColumns(columns: Columns, options?: ColumnOptions): Promise<ManyOutcomes>
  /**
   * Records as columns, each read and checked.
   *
   * @throws {FactsError} for every row whose facts are not of the dictionary, each problem with its row
   * @throws {TypeError} for what is no list of rows
   * @throws {RangeError} for a number that no column can hold exactly
   */
  columnsOf(rows: readonly object[], options?: RowOptions): Columns
}

/** Whose facts the rows are (a child's where none is named), and the day they are read for, today where none is given. */
export interface RowOptions {
  readonly subject?: string
  readonly asOf?: string
}

const COLUMNS_OF = ['subject', 'asOf'] as const
const DECIDE_COLUMNS = [...COLUMNS_OF, 'parameters', 'unchecked', 'onProgress', 'signal'] as const

export function createColumnPlan(ir: PlanIr, compiled: (subject: string) => ColumnCode | null): ColumnPlan {
  const decider = new Decider(ir)
  const engine = new OutcomeEngine(ir, decider, {})
  return Object.freeze({
    decideColumns: async (columns: Columns, options?: ColumnOptions) =>
      decideColumns(engine, decider, compiled, columns, ownOptions(options, DECIDE_COLUMNS)),
    columnsOf: (rows: readonly object[], options?: RowOptions) => {
      const { subject, asOf } = ownOptions(options, COLUMNS_OF)
      return columnsOf(decider, rows, engine.day(asOf), subject)
    },
  })
}
