import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../src/audit/coverage.ts'
import { compiledWith } from '../sentences/pack.ts'

function coverage(files: Readonly<Record<string, string>>) {
  const { pack, text } = compiledWith(files)
  if (!pack || !text) throw new Error('the pack was not built')
  return coverageOf(pack, text)
}

const target = (quote: string) => `id: health.mortality
kind: target
title: { zh: 婴儿死亡率, en: Infant mortality }
cites: [{ clause: health.goal.1, quote: ${quote} }]
indicator: infant-mortality
require: { atMost: 3.0, unit: permille }
where: district
due: 2030
`

const commitment = `id: health.care
kind: commitment
title: { zh: 保健, en: Care }
cites: [{ clause: health.measure.1, quote: 为残疾儿童提供康复救助 }]
evidence: [{ id: report, title: { zh: 报告, en: Report } }]
`

describe('coverage of the plan', () => {
  it('leaves a clause with a number uncovered until a rule quotes it', () => {
    const goal = (files: Readonly<Record<string, string>>) =>
      coverage(files).clauses.find((one) => one.id === 'health.goal.1')
    expect(goal({})?.disposition).toBe('uncovered')
    const covered = goal({ 'health/mortality.yaml': target('婴儿死亡率降至3.0‰以下') })
    expect(covered).toMatchObject({ disposition: 'encoded', rules: ['health.mortality'] })
  })

  it('calls a clause that only a commitment speaks for qualitative', () => {
    const { clauses, totals } = coverage({ 'health/care.yaml': commitment })
    expect(clauses.find((one) => one.id === 'health.measure.1')?.disposition).toBe('qualitative')
    // The small plan's own categories quote measure 2: they define, and keep no promise.
    expect(totals.qualitative).toBe(2)
  })

  it('takes the declared disposition of a sentence that no rule quotes, with its reason', () => {
    const clauses = `dispositions:
  - clause: health.goal.1
    quote: 婴儿死亡率降至3.0‰以下
    disposition: not-encodable
    reason: { zh: 测试, en: test }
`
    const [goal] = coverage({ 'clauses.yaml': clauses }).clauses
    expect(goal?.sentences[0]).toMatchObject({ disposition: 'not-encodable', reason: '测试', rules: [] })
  })

  it('counts goals, measures, implementation and monitoring, and no preface', () => {
    const { clauses, totals } = coverage({})
    expect(clauses.map((one) => one.id)).not.toContain('preface')
    expect(totals.clauses).toBe(clauses.length)
    expect(totals.encoded + totals.qualitative + totals['not-encodable'] + totals.uncovered).toBe(
      totals.clauses,
    )
  })

  it('shows words of a claimed sentence that are disposed of otherwise, and counts the sentence by them', () => {
    const clauses = `dispositions:
  - clause: health.measure.1
    quote: 康复救助
    disposition: not-encodable
    reason: { zh: 测试, en: test }
`
    const { clauses: all } = coverage({ 'health/care.yaml': commitment, 'clauses.yaml': clauses })
    const sentence = all.find((one) => one.id === 'health.measure.1')?.sentences[0]
    expect(sentence).toMatchObject({
      disposition: 'not-encodable',
      rules: ['health.care'],
      apart: [{ quote: '康复救助', disposition: 'not-encodable', reason: '测试' }],
    })
    expect(sentence).not.toHaveProperty('reason')
  })
})
