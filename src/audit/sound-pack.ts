import type { PlanIr } from '../ir/nodes/index.ts'
import type { PackModel } from '../model/pack.ts'
import type { CompiledPack } from '../pipeline.ts'

/** A compiled pack without errors. */
export interface SoundPack extends CompiledPack {
  readonly pack: PackModel
  readonly ir: PlanIr
}
