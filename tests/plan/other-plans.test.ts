import { describe, expect, it } from 'vitest'
import type { PlanOutline } from '../../src/plan/index.ts'
import { parseText } from './luojiang.ts'

const outline: PlanOutline = {
  domains: [
    { id: 'health', heading: '儿童与健康', goals: 2, measures: 1 },
    { id: 'safety', heading: '儿童与安全', goals: 1, measures: 1 },
  ],
}

/** A small plan of another shape: title page, no preface heading, full-width digits, no section in its status. */
const lines = [
  '某区儿童发展规划',
  '（2021—2030年）',
  '为保障儿童权利，制定本规划。',
  '一、发展现状',
  '（一）成就',
  '成就很多。',
  '（二）问题',
  '问题也有。',
  '二、指导思想和基本原则',
  '（一）指导思想',
  '坚持儿童优先。',
  '（二）基本原则',
  '坚持平等。',
  '坚持参与。',
  '（三）主要目标',
  '儿童更加健康。',
  '三、发展领域',
  '（一）儿童与健康',
  '主要目标',
  '１．婴儿死亡率降至',
  '3.0‰以下。',
  '２、12岁儿童龋患率控制在25%以内。',
  '策略措施:',
  '1. 加强保健。',
  '（二）儿童与安全',
  '主要目标：',
  '1.减少伤害。',
  '策略措施：',
  '1.加强巡查。',
  '四、组织实施',
  '（一）落实责任',
  '区政府负责实施。',
  '五、监测评估',
  '每年监测。',
]

describe('a plan of another district', () => {
  const plan = parseText(lines.join('\n'), outline)

  it('is read with the same code', () => {
    expect(plan.clauses.map((one) => one.id)).toEqual([
      'preface',
      'status.1',
      'status.2',
      'guidance',
      'principles.1',
      'principles.2',
      'objective',
      'health.goal.1',
      'health.goal.2',
      'health.measure.1',
      'safety.goal.1',
      'safety.measure.1',
      'implementation.1.1',
      'monitoring.0.1',
    ])
    expect(plan.headings.filter((one) => one.level === 'title').map((one) => one.line)).toEqual([1, 2])
    expect(plan.headings.filter((one) => one.editorial)).toEqual([])
    expect(plan.clauseById.get('health.measure.1')?.text).toBe('加强保健。')
  })

  it('joins a wrapped line to its clause, keeps its line break and says so', () => {
    expect(plan.clauseById.get('health.goal.1')?.text).toBe('婴儿死亡率降至\n3.0‰以下。')
    expect(plan.issues.map(({ kind, line, values }) => ({ kind, line, values }))).toEqual([
      { kind: 'unnumbered-line', line: 21, values: { id: 'health.goal.1' } },
    ])
  })

  it.each([
    { lost: [16], restored: ['domains 三、发展领域、主要目标与策略措施 18'] },
    {
      lost: [16, 17],
      restored: ['domains 三、发展领域、主要目标与策略措施 19', 'health （一）儿童与健康 19'],
    },
    { lost: [17], restored: ['health （一）儿童与健康 19'] },
    { lost: [24], restored: ['safety （二）儿童与安全 26'] },
    { lost: [29], restored: ['implementation 四、组织实施 31'] },
  ])('restores lost lines $lost', ({ lost, restored }) => {
    const text = lines.map((line, index) => (lost.includes(index) ? '' : line)).join('\n')
    const parsed = parseText(text, outline)
    expect(
      parsed.headings.filter((one) => one.editorial).map((one) => `${one.id} ${one.text} ${one.line}`),
    ).toEqual(restored)
    expect(parsed.issues.map((one) => one.kind)).toEqual(['unnumbered-line'])
    expect(parsed.clauses.map((one) => one.text)).toEqual(plan.clauses.map((one) => one.text))
  })
})
