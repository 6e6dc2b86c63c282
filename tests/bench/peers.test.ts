import { beforeAll, describe, expect, test } from 'vitest'
import { compileRecords } from '../../src/backends/javascript/compile-records.ts'
import { createPlan } from '../../src/engine.ts'
import type { Plan } from '../../src/plan-api.ts'
import { byHand, inTwoValues, type Outcomes } from './agree.ts'
import { casesOf } from './cases.ts'
import { eightRulesIr } from './eight-rules.ts'
import { rulesByHand } from './hand-written.ts'
import { peerFacts } from './peers/facts.ts'
import { makePeer, peerNames } from './peers/index.ts'

const cases = casesOf('complete', 400)

describe('the eight rules of the benchmark', () => {
  let plan: Plan
  beforeAll(async () => {
    const ir = await eightRulesIr()
    plan = createPlan(ir, { records: (subject) => compileRecords(ir, subject) })
  })

  const outcomesOf = (child: object, asOf: string) => plan.outcomes(child, { asOf, unchecked: true })

  test.each(['complete', 'even', 'ragged'] as const)('give what is written by hand on %s records', (kind) => {
    for (const one of casesOf(kind, 400)) expect(outcomesOf(one.child, one.asOf)).toEqual(byHand(one))
  })

  test('are all settled on complete records, and each goes both ways', () => {
    const reached = new Set(cases.flatMap((one) => Object.entries(byHand(one)).map((pair) => pair.join(' '))))
    expect([...reached].filter((one) => one.endsWith('undetermined'))).toEqual([])
    expect(reached.size).toBe(2 * rulesByHand.length)
  })

  test.each(peerNames)('%s gives the same answers', async (name) => {
    const peer = makePeer(name)
    for (const one of cases) {
      const answers = await peer.outcomes(peer.prepare(peerFacts(one)))
      expect(answers).toEqual(inTwoValues(outcomesOf(one.child, one.asOf) as Outcomes))
    }
  })
})
