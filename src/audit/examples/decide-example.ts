import { type Decider, NotInForceError } from '../../decide/decider.ts'
import { type FactProblem, FactsError } from '../../decide/facts/problems.ts'
import type { DecidableRule, PlanIr } from '../../ir/nodes/index.ts'
import { type Cursor, child, keySpanOf } from '../../model/document.ts'
import { formatDate } from '../../values/index.ts'
import { type DecidedExample, optionsOf, pathOfProblem } from './decided-example.ts'
import { type ExampleResult, listDifference, resultOf, type Trouble, unreadable } from './result.ts'

/** Runs one example of a category, entitlement or duty. */
export function runDecision(
  decider: Decider,
  ir: PlanIr,
  id: string,
  example: Cursor<DecidedExample>,
): ExampleResult {
  const { given, expect } = example.value
  const rule = decider.decidable(id)
  try {
    const decision = decider.decide(id, given, optionsOf(example.value, ir))
    const outcome =
      decision.outcome === expect.outcome
        ? []
        : [{ key: 'outcome', expected: expect.outcome, actual: decision.outcome }]
    const departure =
      expect.departure === undefined || expect.departure === decision.departure
        ? []
        : [{ key: 'departure', expected: expect.departure, actual: decision.departure ?? '—' }]
    return resultOf(id, example, [
      ...outcome,
      ...departure,
      ...listDifference('missing', expect.missing, decision.missing),
      ...listDifference('missingParameters', expect.missingParameters, decision.missingParameters),
      ...listDifference(
        'grants',
        expect.grants,
        decision.grants.map((grant) => grant.id),
      ),
    ])
  } catch (error) {
    if (error instanceof FactsError)
      return unreadable(
        id,
        example,
        error.problems.map((problem) => {
          const late = !example.value.asOf && isAfterTheDay(decider, rule, problem)
          return troubleWith(example, problem, late ? optionsOf(example.value, ir).asOf : null)
        }),
      )
    if (error instanceof NotInForceError)
      return unreadable(id, example, [notInForce(rule, example, optionsOf(example.value, ir).asOf)])
    throw error
  }
}

/** Whether a date is out of range for the day of the decision. */
function isAfterTheDay(decider: Decider, rule: DecidableRule, { code, path }: FactProblem): boolean {
  return code === 'CPR6105' && decider.dictionary(rule.subject).inputs.get(path)?.latest === 'as-of'
}

/** @param assumed the day that was taken because the example has none, where that may be what is wrong */
function troubleWith(example: Cursor<DecidedExample>, problem: FactProblem, assumed: string | null): Trouble {
  const { message, help, suggestion } = problem
  const path = pathOfProblem(example, problem)
  const day = assumed === null ? null : assumedDay(assumed)
  return {
    span: keySpanOf({ ...example, path }),
    problem: message,
    help: day ? { zh: `${day.zh}；${help.zh}`, en: `${day.en}; ${help.en}` } : help,
    ...(suggestion === undefined ? {} : { suggestion }),
  }
}

function notInForce(rule: DecidableRule, example: Cursor<DecidedExample>, day: string): Trouble {
  const periods = rule.versions.map(({ from, through }) => [formatDate(from), formatDate(through)] as const)
  const zh = periods.map(([from, through]) => `${from} 至 ${through}`).join('、')
  const en = periods.map(([from, through]) => `${from} to ${through}`).join(', ')
  const { asOf } = example.value
  return {
    span: keySpanOf(asOf === undefined ? child(example, 'title') : child(example, 'asOf')),
    problem: {
      zh: `规则在 ${day} 没有施行（施行期间：${zh}）`,
      en: `the rule is not in force on ${day} (in force: ${en})`,
    },
    help: asOf === undefined ? assumedDay(day) : { zh: '请改正 asOf', en: 'correct asOf' },
  }
}

function assumedDay(day: string): { zh: string; en: string } {
  return {
    zh: `示例没有写 asOf，按纲要首日 ${day} 判断，请写上 asOf`,
    en: `the example has no asOf and is judged as of ${day}, the first day of the plan: write asOf`,
  }
}
