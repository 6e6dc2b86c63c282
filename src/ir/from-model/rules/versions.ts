import type { Span } from '../../../diagnostics/span.ts'
import { type Cursor, child, items, keySpanOf, spanOf } from '../../../model/document.ts'
import type { CategoryModel, DutyModel, EntitlementModel } from '../../../model/rules/rule.ts'
import type { DateRange } from '../../../model/text.ts'
import { formatDate } from '../../../values/index.ts'
import type { Condition } from '../../nodes/conditions.ts'
import { conditionFrom } from '../conditions/condition.ts'
import type { BuildContext, Scope } from '../context.ts'
import { effectiveFrom } from '../dates.ts'

type Versioned = CategoryModel | EntitlementModel | DutyModel
/** The part of a rule that may differ from version to version. */
export interface Body {
  readonly effective?: DateRange | undefined
  readonly when?: unknown
  readonly unless?: readonly unknown[] | undefined
  readonly [key: string]: unknown
}

export interface Version {
  readonly from: number
  readonly through: number
  readonly body: Cursor<Body>
  /** `when` and not any of `unless`. */
  readonly condition: Condition
}

/** Where a version says when it is in force; the version itself where it does not. */
function periodSpan(body: Cursor<Body>): Span {
  return body.value.effective ? spanOf(child(body, 'effective')) : spanOf(body)
}

/** The dated versions of a rule, in order of time; a rule without `versions` is its own only one. */
export function versionsFrom(context: BuildContext, rule: Cursor<Versioned>, scope: Scope): Version[] {
  const bodies = bodiesOf(context, rule)
  const versions = bodies.map((body) => ({
    ...effectiveFrom(
      context,
      body.value.effective ? (child(body, 'effective') as Cursor<DateRange>) : undefined,
    ),
    body,
    condition: applicability(context, body, scope),
  }))
  versions.sort((a, b) => a.from - b.from)
  for (const [index, version] of versions.entries()) {
    const previous = versions[index - 1]
    if (previous && previous.through >= version.from)
      context.findings.add('CPR2026', periodSpan(version.body), {
        from: formatDate(version.from),
        through: formatDate(version.through),
        problem: '与另一版本的生效期间重叠',
        problemEn: 'it overlaps another version',
      })
  }
  return versions
}

function bodiesOf(context: BuildContext, rule: Cursor<Versioned>): Cursor<Body>[] {
  const model = rule.value
  const single = rule as unknown as Cursor<Body>
  const own = ['when', 'require', 'prohibit', 'grants', 'unless', 'effective'].filter((key) => key in model)
  if (model.versions === undefined) {
    if (model.kind !== 'duty' && model.when === undefined)
      context.findings.add('CPR2002', spanOf(child(rule as Cursor<CategoryModel>, 'id')), {
        key: 'when',
        meaning: '（适用条件），或分版本写的 `versions`',
        meaningEn: ' (when it applies), or dated `versions`',
      })
    return [single]
  }
  for (const key of own)
    context.findings.add('CPR2025', keySpanOf(child(single, key)), { one: key, other: 'versions' })
  return items(child(single, 'versions') as unknown as Cursor<readonly Body[]>)
}

function applicability(context: BuildContext, body: Cursor<Body>, scope: Scope): Condition {
  const parts: Condition[] = []
  if (body.value.when !== undefined) parts.push(conditionFrom(context, scope, child(body, 'when')))
  if (body.value.unless) {
    const exceptions = items(child(body, 'unless') as Cursor<readonly unknown[]>).map((one) =>
      conditionFrom(context, scope, one),
    )
    const [only, ...more] = exceptions
    if (only) parts.push({ kind: 'not', of: more.length === 0 ? only : { kind: 'any', of: exceptions } })
  }
  const [first, ...rest] = parts
  // A duty without `when` binds always.
  if (!first) return { kind: 'constant', truth: 1 }
  return rest.length === 0 ? first : { kind: 'all', of: parts }
}
