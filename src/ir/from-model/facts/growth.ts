import { type Cursor, type PackDocument, spanOf } from '../../../model/document.ts'
import type { BuildContext } from '../context.ts'

/**
 * References are written out: a category in every rule that names it, the facts of a relation in its subject. Twenty
 * small files that name each other twice would come to a million conditions; the largest of the shipped rules has
 * about a hundred, two levels deep.
 */
export const MOST_CONDITIONS = 2_000
export const MOST_FACTS = 2_000
export const MOST_LEVELS = 16

const bounds = {
  conditions: { zh: `最多 ${MOST_CONDITIONS} 个条件`, en: `at most ${MOST_CONDITIONS} conditions` },
  facts: { zh: `最多 ${MOST_FACTS} 个事实`, en: `at most ${MOST_FACTS} facts` },
  levels: { zh: `最多嵌套 ${MOST_LEVELS} 层`, en: `at most ${MOST_LEVELS} levels` },
} as const

export type Bound = keyof typeof bounds

/** How much the references of each document bring into it. */
export class Growth {
  readonly #conditions = new Map<PackDocument, number>()
  readonly #levels = new Map<PackDocument, number>()
  readonly #told = new Set<PackDocument>()

  levelsOf(document: PackDocument): number {
    return this.#levels.get(document) ?? 0
  }

  /** Counts what a reference brings in; the bound that it breaks, or null. */
  add(into: PackDocument, conditions: number, levels: number): Bound | null {
    const all = (this.#conditions.get(into) ?? 0) + conditions
    this.#conditions.set(into, all)
    this.#levels.set(into, Math.max(this.levelsOf(into), levels))
    if (levels > MOST_LEVELS) return 'levels'
    return all > MOST_CONDITIONS ? 'conditions' : null
  }

  /** Finds, at the first reference of a document to break one, that what it refers to would grow beyond a bound. */
  tell(context: BuildContext, reference: Cursor, id: string, bound: Bound): void {
    if (this.#told.has(reference.document)) return
    this.#told.add(reference.document)
    const { zh, en } = bounds[bound]
    context.findings.add('CPR2039', spanOf(reference), { id, bound: zh, boundEn: en })
  }
}
