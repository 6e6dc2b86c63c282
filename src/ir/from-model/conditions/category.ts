import { nearest } from '../../../diagnostics/nearest.ts'
import { type Cursor, cursorOf, spanOf } from '../../../model/document.ts'
import type { CategoryModel } from '../../../model/rules/rule.ts'
import { UNKNOWN } from '../../../values/index.ts'
import type { Condition } from '../../nodes/conditions.ts'
import type { CategoryRuleVersion } from '../../nodes/rules.ts'
import { rebase } from '../../rebase.ts'
import { walk } from '../../references.ts'
import type { BuildContext, Scope } from '../context.ts'
import { Growth, MOST_LEVELS } from '../facts/growth.ts'
import { listed } from '../find.ts'
import { kindNames } from '../rules/kind-names.ts'
import { versionsFrom } from '../rules/versions.ts'

const unreadable: Condition = { kind: 'constant', truth: UNKNOWN }

/** The categories of a pack, built on demand and once; a category met while it is being built is a cycle. */
export class Categories {
  readonly #building: string[] = []
  readonly #built = new Map<string, readonly CategoryRuleVersion[]>()
  /** Conditions of each built category, those that it refers to included. */
  readonly #sizes = new Map<string, number>()
  readonly #growth = new Growth()

  /** The dated conditions of a category; `null` while it is being built. */
  versionsOf(context: BuildContext, id: string): readonly CategoryRuleVersion[] | null {
    const known = this.#built.get(id)
    if (known) return known
    if (this.#building.includes(id)) return null
    const document = context.rules.get(id)
    const subject = document && context.subjects.get((document.model as CategoryModel).subject)
    if (!document || !subject) return []
    this.#building.push(id)
    const rule = cursorOf(document) as Cursor<CategoryModel>
    const versions = versionsFrom(context, rule, { subject, prefix: '' }).map(
      ({ from, through, condition }) => ({ from, through, condition }),
    )
    this.#building.pop()
    this.#built.set(id, versions)
    const conditions = versions.reduce((sum, { condition }) => sum + countOf(condition), 0)
    this.#sizes.set(id, conditions)
    return versions
  }

  #levelsOf(context: BuildContext, id: string): number {
    const document = context.rules.get(id)
    return document ? this.#growth.levelsOf(document) : 0
  }

  /** `is: welfare.orphan`: the category's conditions, about the subject in scope. */
  condition(context: BuildContext, scope: Scope, cursor: Cursor<string>): Condition {
    const id = cursor.value
    if (!isCategoryAbout(context, scope, cursor)) return unreadable
    // Levels are counted from below too, where a category was built before those that refer to it.
    if (this.#building.length > MOST_LEVELS && !this.#built.has(id)) {
      this.#growth.tell(context, cursor, id, 'levels')
      return unreadable
    }
    const versions = this.versionsOf(context, id)
    if (!versions) {
      const cycle = [...this.#building.slice(this.#building.indexOf(id)), id].join(' → ')
      context.findings.add('CPR2021', spanOf(cursor), { cycle })
      return unreadable
    }
    const broken = this.#growth.add(
      cursor.document,
      this.#sizes.get(id) ?? 0,
      this.#levelsOf(context, id) + 1,
    )
    if (broken) {
      this.#growth.tell(context, cursor, id, broken)
      return unreadable
    }
    return {
      kind: 'category',
      rule: id,
      at: scope.prefix.replace(/\.$/, ''),
      versions: versions.map((version) => ({
        ...version,
        condition: rebase(version.condition, scope.prefix),
      })),
    }
  }
}

function countOf(condition: Condition): number {
  let count = 0
  for (const _ of walk(condition)) count += 1
  return count
}

function isCategoryAbout(context: BuildContext, scope: Scope, cursor: Cursor<string>): boolean {
  const id = cursor.value
  const model = context.rules.get(id)?.model
  if (!model) {
    if (context.unreadRules.has(id)) return false
    const allowed = categoriesAbout(context, scope)
    context.findings.add('CPR2015', spanOf(cursor), { id, allowed: listed(allowed) }, nearest(id, allowed))
    return false
  }
  if (model.kind !== 'category') {
    misfit(context, cursor, kindNames[model.kind], kindNames.category, categoriesAbout(context, scope))
    return false
  }
  if (model.subject === scope.subject.id) return true
  const subject = context.subjects.get(model.subject)?.title ?? { zh: model.subject, en: model.subject }
  misfit(context, cursor, about(subject), about(scope.subject.title), categoriesAbout(context, scope))
  return false
}

function categoriesAbout(context: BuildContext, scope: Scope): string[] {
  return [...context.rules.values()].flatMap(({ model }) =>
    model.kind === 'category' && model.subject === scope.subject.id ? [model.id] : [],
  )
}

const about = (title: { zh: string; en: string }) => ({
  zh: `关于${title.zh}的类别`,
  en: `a category about ${title.en.toLowerCase()}`,
})

function misfit(
  context: BuildContext,
  cursor: Cursor<string>,
  actual: { zh: string; en: string },
  expected: { zh: string; en: string },
  allowed: readonly string[],
): void {
  context.findings.add('CPR2016', spanOf(cursor), {
    id: cursor.value,
    actual: actual.zh,
    actualEn: actual.en,
    expected: expected.zh,
    expectedEn: expected.en,
    allowed: listed(allowed),
  })
}
