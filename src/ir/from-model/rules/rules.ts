import { nearest } from '../../../diagnostics/nearest.ts'
import {
  type Cursor,
  child,
  cursorOf,
  items,
  keySpanOf,
  type PackDocument,
  spanOf,
} from '../../../model/document.ts'
import type { CommitmentModel, DutyModel, EntitlementModel, TargetModel } from '../../../model/rules/rule.ts'
import type { Condition } from '../../nodes/conditions.ts'
import type {
  CategoryRule,
  CommitmentRule,
  DutyRule,
  EntitlementRule,
  Grant,
  Rule,
} from '../../nodes/rules.ts'
import { conditionFrom } from '../conditions/condition.ts'
import type { BuildContext, Scope } from '../context.ts'
import { effectiveFrom, outside } from '../dates.ts'
import { listed, subjectNamed, unknownParameter } from '../find.ts'
import { targetFrom } from '../targets/target.ts'
import { kindNames } from './kind-names.ts'
import { type Base, baseFrom, type RuleSurroundings } from './surroundings.ts'
import { type Body, versionsFrom } from './versions.ts'

/** One rule document as a rule of the IR; `null` where its subject is unknown. */
export function ruleFrom(
  context: BuildContext,
  surroundings: RuleSurroundings,
  document: PackDocument<'rule'>,
): Rule | null {
  const cursor = cursorOf(document)
  const { model } = document
  const base = baseFrom(document)
  if (model.kind === 'target') return targetFrom(context, surroundings, cursor as Cursor<TargetModel>, base)
  if (model.kind === 'commitment')
    return commitmentFrom(context, surroundings, cursor as Cursor<CommitmentModel>, base)
  const subject = subjectNamed(context, child(cursor as Cursor<{ subject: string }>, 'subject'))
  if (!subject) return null
  const scope: Scope = { subject, prefix: '' }
  if (model.kind === 'category') {
    const versions = surroundings.categoryVersions(model.id)
    return { ...base, kind: 'category', subject: subject.id, versions } satisfies CategoryRule
  }
  if (model.kind === 'entitlement')
    return entitlementFrom(context, surroundings, cursor as Cursor<EntitlementModel>, scope, base)
  return dutyFrom(context, cursor as Cursor<DutyModel>, scope, base)
}

function entitlementFrom(
  context: BuildContext,
  surroundings: RuleSurroundings,
  cursor: Cursor<EntitlementModel>,
  scope: Scope,
  base: Base,
): EntitlementRule {
  const model = cursor.value
  const { serves } = surroundings
  const served = model.serves !== 'anyone' && serves?.subject === scope.subject.id ? serves.condition : null
  const versions = versionsFrom(context, cursor, scope).map(({ from, through, condition, body }) => ({
    from,
    through,
    condition: served ? ({ kind: 'all', of: [served, condition] } as const) : condition,
    grants: grantsFrom(context, cursor, body),
  }))
  for (const other of model.exclusiveWith
    ? items(child(cursor, 'exclusiveWith') as Cursor<readonly string[]>)
    : [])
    mustBe(context, other, 'entitlement')
  return {
    ...base,
    kind: 'entitlement',
    subject: scope.subject.id,
    versions,
    exclusiveWith: model.exclusiveWith ?? [],
  }
}

function grantsFrom(context: BuildContext, rule: Cursor<EntitlementModel>, body: Cursor<Body>): Grant[] {
  const holder = (body.value.grants ? body : rule) as Cursor<{ grants?: EntitlementModel['grants'] }>
  if (!holder.value.grants) {
    context.findings.add('CPR2002', spanOf(child(rule, 'id')), {
      key: 'grants',
      meaning: '（待遇内容）',
      meaningEn: ' (what is granted)',
    })
    return []
  }
  const grants = items(child(holder, 'grants') as Cursor<NonNullable<EntitlementModel['grants']>>)
  return grants.map((grant) => {
    const { id, title, note, amount } = grant.value
    const first = holder.value.grants?.findIndex((one) => one.id === id) ?? -1
    if (first !== grant.path.at(-1)) {
      const span = spanOf(child(grant, 'id'))
      const earlier = spanOf(child(grants[first] ?? grant, 'id'))
      context.findings.add('CPR2011', span, { id, other: `${earlier.file}:${earlier.start.line}` })
    }
    if (amount && !context.parameters.has(amount.parameter))
      unknownParameter(context, child(child(grant, 'amount') as Cursor<{ parameter: string }>, 'parameter'))
    return { id, title, ...(note ? { note } : {}), ...(amount ? { amount: amount.parameter } : {}) }
  })
}

function dutyFrom(context: BuildContext, cursor: Cursor<DutyModel>, scope: Scope, base: Base): DutyRule {
  const versions = versionsFrom(context, cursor, scope).map(({ from, through, condition, body }) => {
    const { require, prohibit } = body.value
    if (require === undefined && prohibit === undefined)
      context.findings.add('CPR2002', spanOf(child(cursor, 'id')), {
        key: 'require',
        meaning: '（必须做到什么），或 `prohibit`（不得发生什么）',
        meaningEn: ' (what must hold) or `prohibit` (what must not)',
      })
    if (require !== undefined && prohibit !== undefined)
      context.findings.add('CPR2025', keySpanOf(child(body, 'prohibit')), {
        one: 'require',
        other: 'prohibit',
      })
    const holds: Condition =
      prohibit === undefined
        ? require === undefined
          ? { kind: 'constant', truth: 0 }
          : conditionFrom(context, scope, child(body, 'require'))
        : { kind: 'not', of: conditionFrom(context, scope, child(body, 'prohibit')) }
    return { from, through, applies: condition, holds }
  })
  return { ...base, kind: 'duty', subject: scope.subject.id, versions }
}

function commitmentFrom(
  context: BuildContext,
  surroundings: RuleSurroundings,
  cursor: Cursor<CommitmentModel>,
  base: Base,
): CommitmentRule {
  const { evidence, due, effective } = cursor.value
  const reportedBy = cursor.value.reportedBy ?? surroundings.reportedBy
  const period = effectiveFrom(context, effective ? (child(cursor, 'effective') as never) : undefined)
  if (due !== undefined && (due < yearOf(context.period.from) || due > yearOf(context.period.through)))
    outside(context, child(cursor, 'due') as Cursor<number>)
  return {
    ...base,
    ...period,
    kind: 'commitment',
    evidence,
    ...(reportedBy ? { reportedBy } : {}),
    ...(due === undefined ? {} : { due }),
  }
}

const yearOf = (date: number): number => Math.floor(date / 10000)

function mustBe(context: BuildContext, cursor: Cursor<string>, kind: 'entitlement'): void {
  const id = cursor.value
  const rules = [...context.rules.values()].map((one) => one.model)
  const found = rules.find((one) => one.id === id)
  const allowed = rules.filter((one) => one.kind === kind).map((one) => one.id)
  if (!found && context.unreadRules.has(id)) return
  if (!found)
    context.findings.add('CPR2015', spanOf(cursor), { id, allowed: listed(allowed) }, nearest(id, allowed))
  else if (found.kind !== kind)
    context.findings.add('CPR2016', spanOf(cursor), {
      id,
      actual: kindNames[found.kind].zh,
      actualEn: kindNames[found.kind].en,
      expected: kindNames[kind].zh,
      expectedEn: kindNames[kind].en,
      allowed: listed(allowed),
    })
}
