import { z } from 'zod'
import { category } from './category.ts'
import { commitment } from './commitment.ts'
import { duty } from './duty.ts'
import { entitlement } from './entitlement.ts'
import { target } from './target.ts'

/** One rule file. */
export const rule = z
  .discriminatedUnion('kind', [category, entitlement, duty, target, commitment])
  .describe('一条规则 · one rule')

export type CategoryModel = z.infer<typeof category>
export type EntitlementModel = z.infer<typeof entitlement>
export type DutyModel = z.infer<typeof duty>
export type TargetModel = z.infer<typeof target>
export type CommitmentModel = z.infer<typeof commitment>
