import { expect, test } from 'vitest'
import { Decider } from '../../src/decide/decider.ts'
import type { Comparison, Condition, Value } from '../../src/ir/nodes/index.ts'
import { factRef, literal, parameterRef, ratioOf } from './arbitraries/values.ts'
import { subject } from './support/dictionary.ts'
import { entitlement, planOf } from './support/plan.ts'

/** The subject of the properties has small numbers only; here every number is as large as it likes. */
const wide = {
  ...subject,
  inputs: subject.inputs.map(({ minimum, maximum, ...input }) => input),
}

const compare = (left: Value, comparison: Comparison, right: Value): Condition => ({
  kind: 'compare',
  comparison,
  left,
  right,
})
const whole = (value: number) => literal('integer', value)
const places = factRef('places')
const open = parameterRef('integer', 'open-integer')

test.each<[string, Condition[], Record<string, number>]>([
  [
    'three halves go into three, the first whole number of places that gives a whole ratio',
    [
      compare(places, 'more', whole(0)),
      compare(places, 'less', whole(6)),
      compare(ratioOf('places', 'width'), 'equal', open),
    ],
    { width: 1.5 },
  ],
  [
    'eleven goes into 1001, and is the only number between eight and thirteen that does',
    [
      compare(places, 'more', whole(8)),
      compare(places, 'less', whole(13)),
      compare(ratioOf('count', 'places'), 'equal', open),
    ],
    { count: 1001 },
  ],
  [
    'minus eleven does so as well',
    [
      compare(places, 'more', whole(-13)),
      compare(places, 'less', whole(-8)),
      compare(ratioOf('count', 'places'), 'equal', open),
    ],
    { count: 1001 },
  ],
])('a parameter that only a whole ratio can equal is missing: %s', (_, of, given) => {
  const rule = entitlement('test.rule', { kind: 'all', of })
  const decider = new Decider(planOf([rule], { subjects: [wide] }))
  const { missing, missingParameters } = decider.decide(rule.id, given, { asOf: '2026-02-28' })
  expect([missing, missingParameters]).toEqual([['places'], ['open-integer']])
})
