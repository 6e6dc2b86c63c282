import type { PlanIr } from '../../src/ir/nodes/index.ts'
import type { PackModel } from '../../src/model/pack.ts'
import type { PlanText } from '../../src/plan/index.ts'

/** What the pages are written from. */
export interface ReferencePack {
  readonly pack: PackModel
  readonly text: PlanText
  readonly ir: PlanIr
}
