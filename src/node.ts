import { loadPack as loadCompiled } from './node/load-pack.ts'
import { PackError } from './pack.ts'
import { planOfPack } from './pack-plan.ts'
import type { Plan } from './plan-api.ts'
import type { PlanTypes } from './plan-types.ts'

export { PackError } from './pack.ts'
export type { PlanTypes } from './plan-types.ts'

/**
 * The plan whose pack is in a directory (`plan.yaml` at its top).
 *
 * @throws {PackError} with every error of every file
 * @throws {Error} where the directory cannot be read
 */
export async function loadPack<T extends PlanTypes = PlanTypes>(directory: string): Promise<Plan<T>> {
  const compiled = await loadCompiled(directory)
  if (!compiled.ir) throw new PackError(compiled.findings)
  return planOfPack<T>(compiled.ir)
}
