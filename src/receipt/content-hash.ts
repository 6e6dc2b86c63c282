import type { PlanIr } from '../ir/nodes/index.ts'
import { planContent } from './content/plan.ts'
import { hashOf } from './hash.ts'

/** INVARIANT: an IR is frozen, so its hash is worked out once. */
const known = new WeakMap<PlanIr, string>()

/**
 * The SHA-256 of all that decides or assesses in a rule book, in hexadecimal. Titles, notes, questions, quotes, legal
 * bases and sources, the order of keys and of what has no order, file names and lines leave it as it is; a threshold,
 * condition, fact, parameter value, grant, target, indicator, area or date of effect does not.
 */
export function contentHash(ir: PlanIr): string {
  const found = known.get(ir)
  if (found !== undefined) return found
  const hash = hashOf(planContent(ir))
  known.set(ir, hash)
  return hash
}
