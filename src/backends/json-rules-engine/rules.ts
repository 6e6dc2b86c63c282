import { isBinding } from '../../ir/force.ts'
import type { Condition, DecidableRule } from '../../ir/nodes/index.ts'
import { type Outcome, outcomes } from '../../model/outcomes.ts'
import { formatDate } from '../../values/index.ts'
import { definitely, inForce } from './definitely.ts'
import { atTop, type Draft } from './draft.ts'
import { costOf, inOrder, type Step } from './groups.ts'
import type { JsonRule } from './json.ts'
import type { Side } from './leaves.ts'

interface Dated {
  readonly from: number
  readonly through: number
}

/** A rule as JSON rules, one for each answer that can be known of each version. */
export function jsonRules(rule: DecidableRule, plan: string, draft: Draft): JsonRule[] {
  const is = (side: Side, condition: Condition): Step => ({
    condition: definitely(side, condition, draft),
    cost: costOf(condition, draft),
  })
  const answer = (version: Dated, type: string, outcome: Outcome, steps: readonly Step[]): JsonRule => {
    const { from, through } = version
    const params = {
      plan,
      rule: rule.id,
      kind: rule.kind,
      outcome,
      ...(type === DEPARTED && rule.force ? { departure: rule.force } : {}),
      from: formatDate(from),
      through: formatDate(through),
    }
    // Whether a duty binds is asked before whether it is kept, which matters only then.
    const conditions = inOrder('all', [inForce(from, through, draft), ...steps.map((one) => [one])])
    const dated = rule.versions.length === 1 ? '' : ` (${params.from})`
    return { name: `${rule.id}${dated}: ${type}`, conditions: atTop(conditions), event: { type, params } }
  }

  if (rule.kind !== 'duty') {
    const [yes, no] = outcomes[rule.kind]
    return rule.versions.flatMap((version) => [
      answer(version, yes, yes, [is('holds', version.condition)]),
      answer(version, no, no, [is('fails', version.condition)]),
    ])
  }
  const [kept, violated, notApplicable, undetermined] = outcomes.duty
  return rule.versions.flatMap((version) => {
    const binds = is('holds', version.applies)
    const breach = [binds, is('fails', version.holds)]
    return [
      answer(version, kept, kept, [binds, is('holds', version.holds)]),
      isBinding(rule.force)
        ? answer(version, violated, violated, breach)
        : answer(version, DEPARTED, undetermined, breach),
      answer(version, notApplicable, notApplicable, [is('fails', version.applies)]),
    ]
  })
}

const DEPARTED = 'departed'
