import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { luojiang as core } from '../../src/core.ts'
import { luojiangStructure } from '../../src/generated/luojiang-structure.ts'
import { luojiang } from '../../src/index.ts'
import { withCategories, withoutCategories } from '../../src/ir/categories-apart.ts'
import { withoutRelated, withRelated } from '../../src/ir/related-facts.ts'
import { splitTexts, withTexts } from '../../src/ir/texts.ts'
import { luojiangIr } from '../../src/shipped.ts'
import { randomCase } from '../bench/random-child.ts'

const ir = luojiangIr()

describe('an IR in two parts', () => {
  test('is the IR again when they are put together', () => {
    const { structure, texts } = splitTexts(withoutRelated(withoutCategories(ir)))
    expect(withRelated(withCategories(withTexts(structure, texts) as typeof ir))).toEqual(ir)
  })

  test('has no text left in the first', () => {
    expect(JSON.stringify(luojiangStructure())).not.toMatch(/\p{Script=Han}|"zh"|"note"/u)
  })

  test('categories named are spelt out again, about the person they are applied to', () => {
    const bare = withoutCategories(ir)
    expect(JSON.stringify(bare).length).toBeLessThan(JSON.stringify(ir).length)
    expect(withCategories(bare)).toEqual(ir)
  })

  test('facts of related subjects stand where they are defined, and are put back in their order', () => {
    const bare = withoutRelated(ir)
    const paths = (plan: typeof ir) => plan.subjects.flatMap(({ inputs }) => inputs.map(({ path }) => path))
    expect(paths(bare)).not.toContain('father.lifeStatus')
    expect(paths(ir)).toContain('father.lifeStatus')
    expect(withRelated(bare)).toEqual(ir)
  })
})

describe('the plan without its texts', () => {
  test('calls every fact by its path, those of related subjects too', () => {
    const facts = core.ir.subjects.flatMap(({ inputs, derived }) => [...inputs, ...derived])
    const whole = ir.subjects.flatMap(({ inputs, derived }) => [...inputs, ...derived])
    expect(facts.map(({ path }) => path)).toEqual(whole.map(({ path }) => path))
    expect(facts.filter(({ path, title }) => title.zh !== path || title.en !== path)).toEqual([])
  })

  test('decides as the whole plan does, what is missing too', () => {
    fc.assert(
      fc.property(randomCase, ({ child, asOf }) => {
        const [short, whole] = [core, luojiang].map((plan) =>
          plan.decideAll(child, { asOf }).decisions.map(({ rule, outcome, missing, nextQuestion }) => ({
            rule,
            outcome,
            missing,
            nextQuestion,
          })),
        )
        expect(short).toEqual(whole)
      }),
      { numRuns: 15 },
    )
  })

  test('assesses as the whole plan does, titles apart', () => {
    const rows = [
      { area: '510604', period: 2025, indicator: 'infant-mortality-rate', numerator: 2, denominator: 812 },
      { area: '510604100', period: 2025, indicator: 'immunization-coverage', value: '89.9' },
    ]
    const [short, whole] = [core, luojiang].map((plan) => plan.assess(rows, { period: 2025 }))
    expect(short?.totals).toEqual(whole?.totals)
    expect(short?.targets.map(({ rule, outcome, value }) => [rule, outcome, value])).toEqual(
      whole?.targets.map(({ rule, outcome, value }) => [rule, outcome, value]),
    )
    expect(short?.targets.every(({ rule, title }) => title.zh === rule)).toBe(true)
  })

  test('has no words for reasons, and says where they are', () => {
    const decision = core.decide('welfare.orphan', {}, { asOf: '2026-06-01' })
    expect(() => decision.explain('zh')).toThrow(/default entry/)
  })
})
