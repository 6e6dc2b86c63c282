import { columnCodes } from '../../diagnostics/catalogue/columns.ts'
import { type FactProblem, problemOf } from '../facts/problems.ts'

/** Something wrong with the column of a fact. */
export function columnProblem(
  code: keyof typeof columnCodes,
  path: string,
  values: Readonly<Record<string, string>>,
): FactProblem {
  return problemOf(code, columnCodes[code], path, values)
}
