import { isBinding } from '../../ir/force.ts'
import type { Condition, DecidableRule } from '../../ir/nodes/index.ts'
import { type Outcome, outcomes } from '../../model/outcomes.ts'
import { formatDate } from '../../values/index.ts'
import { definitely, inForce } from './definitely.ts'
import { atTop, type Draft, refer } from './draft.ts'
import { costOf, inOrder, negated, type Step } from './groups.ts'
import type { JsonRule } from './json.ts'

interface Dated {
  readonly from: number
  readonly through: number
}

const DEPARTED = 'departed'

/** A rule as JSON rules, one for each answer that can be known of each version. */
export function jsonRules(rule: DecidableRule, plan: string, draft: Draft): JsonRule[] {
  const answer = (
    { from, through }: Dated,
    type: string,
    outcome: Outcome,
    steps: readonly Step[],
  ): JsonRule => {
    const params = {
      plan,
      rule: rule.id,
      kind: rule.kind,
      outcome,
      ...(type === DEPARTED && rule.force ? { departure: rule.force } : {}),
      from: formatDate(from),
      through: formatDate(through),
    }
    const conditions = inOrder('all', [inForce(from, through, draft), ...steps.map((one) => [one])])
    const dated = rule.versions.length === 1 ? '' : ` (${params.from})`
    return { name: `${rule.id}${dated}: ${type}`, conditions: atTop(conditions), event: { type, params } }
  }

  if (rule.kind !== 'duty') {
    const [yes, no] = outcomes[rule.kind]
    return rule.versions.flatMap((version) => {
      const { holds, fails } = sidesOf(version.condition, `${rule.id}: when`, draft)
      return [answer(version, yes, yes, [holds]), answer(version, no, no, fails)]
    })
  }
  const [kept, violated, notApplicable, undetermined] = outcomes.duty
  return rule.versions.flatMap((version) => {
    const applies = sidesOf(version.applies, `${rule.id}: applies`, draft)
    const keeps = sidesOf(version.holds, `${rule.id}: holds`, draft)
    // Whether a duty binds is asked before whether it is kept, which matters only then.
    const breach = [applies.holds, ...keeps.fails]
    return [
      answer(version, kept, kept, [applies.holds, keeps.holds]),
      isBinding(rule.force)
        ? answer(version, violated, violated, breach)
        : answer(version, DEPARTED, undetermined, breach),
      answer(version, notApplicable, notApplicable, applies.fails),
    ]
  })
}

/**
 * That a condition is known to hold, and that it is known not to. json-rules-engine runs its rules side by side, so
 * where facts have to be fetched the second waits for the first, which may make them unnecessary.
 */
function sidesOf(condition: Condition, name: string, draft: Draft) {
  const cost = costOf(condition, draft)
  const holds: Step = { condition: definitely('holds', condition, draft), cost }
  const fails: Step = { condition: definitely('fails', condition, draft), cost }
  if (cost.length === 0) return { holds, fails: [fails] }
  const shared: Step = { condition: refer(draft, name, holds.condition), cost }
  return { holds: shared, fails: [{ condition: negated(shared.condition), cost }, fails] }
}
