import type { PlanIr } from '../../ir/nodes/index.ts'
import { printRecordCode } from './print-record-code.ts'
import { type RecordCode, type RecordFactory, surroundings } from './record-code.ts'

/**
 * Compiles the rules about a subject to code at run time; null where the host forbids making functions from text (a
 * strict Content-Security-Policy, an edge worker). Only packs that are loaded at run time come here.
 */
export function compileRecords(ir: PlanIr, subject: string): RecordCode | null {
  const source = printRecordCode(ir, subject)
  try {
    // INVARIANT: the source holds text from rules only as literals made by `quoted`.
    const factory = new Function(`return ${source}`)() as RecordFactory
    return factory(surroundings)
  } catch (error) {
    if (error instanceof EvalError) return null
    throw error
  }
}
