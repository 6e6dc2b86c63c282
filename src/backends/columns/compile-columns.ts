import type { PlanIr } from '../../ir/nodes/index.ts'
import type { ColumnCode } from './column-code.ts'
import { printColumnCode } from './print-column-code.ts'

/**
 * Compiles the rules about a subject to a loop over columns at run time; null where the host forbids making functions
 * from text. Only packs that are loaded at run time come here.
 */
export function compileColumns(ir: PlanIr, subject: string): ColumnCode | null {
  const source = printColumnCode(ir, subject)
  try {
    // INVARIANT: the source holds text from rules only as literals made by `quoted`.
    return new Function(`return ${source}`)() as ColumnCode
  } catch (error) {
    if (error instanceof EvalError) return null
    throw error
  }
}
