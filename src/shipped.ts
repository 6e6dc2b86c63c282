import { luojiangStructure } from './generated/luojiang-structure.ts'
import { luojiangTexts } from './generated/luojiang-texts.ts'
import { withCategories } from './ir/categories-apart.ts'
import { deepFreeze } from './ir/freeze.ts'
import type { PlanIr } from './ir/nodes/index.ts'
import { withRelated } from './ir/related-facts.ts'
import { withTexts } from './ir/texts.ts'

/** The IR of the shipped plan with its titles, notes and quotes. */
export function luojiangIr(): PlanIr {
  return deepFreeze(withRelated(withCategories(withTexts(luojiangStructure(), luojiangTexts()) as PlanIr)))
}
