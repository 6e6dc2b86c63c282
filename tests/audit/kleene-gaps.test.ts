import { describe, expect, it } from 'vitest'
import { lint } from '../../src/audit/lint.ts'
import { compiledWith } from '../sentences/pack.ts'

function gaps(when: string) {
  const compiled = compiledWith({
    'health/gap.yaml': `id: health.gap
kind: category
title: { zh: 规则, en: Rule }
cites: [{ clause: health.measure.2, quote: 加强保健 }]
subject: child
when:
${when}
`,
  })
  if (!compiled.ir) throw new Error(JSON.stringify(compiled.findings))
  return lint(compiled).filter((one) => one.code === 'CPR4004' && one.span?.file === 'health/gap.yaml')
}

describe('undetermined although every completion agrees', () => {
  it.each([
    ['a fact or its opposite', '  any: [{ resident: true }, { resident: false }]', 'member'],
    ['a fact and its opposite', '  all: [{ resident: true }, { not: { resident: true } }]', 'not-member'],
    [
      'ranges that together hold every age',
      '  any: [{ age: { lessThan: 10 } }, { age: { atLeast: 8 } }]',
      'member',
    ],
    [
      'cases that leave nothing out',
      '  any: [{ all: [{ resident: true }, { age: { lessThan: 6 } }] }, { all: [{ resident: true }, { age: { atLeast: 6 } }] }]',
      'member',
    ],
  ])('warns of %s', (_, when, outcome) => {
    const [gap, ...more] = gaps(when)
    expect(more).toEqual([])
    expect(gap).toMatchObject({ severity: 'warning', values: { outcome } })
  })

  it.each([
    [
      'read-once conditions',
      '  all: [{ resident: true }, { any: [{ age: { lessThan: 6 } }, { school: 一小 }] }]',
    ],
    ['exclusive options of one fact', '  any: [{ disability.kind: vision }, { disability.kind: hearing }]'],
    [
      'an alternative that closes the gap',
      '  any: [{ all: [{ resident: true }, { rehabilitation.indicated: true }] }, { all: [{ resident: true }, { rehabilitation.indicated: false }] }, { resident: true }]',
    ],
  ])('is silent on %s', (_, when) => {
    expect(gaps(when)).toEqual([])
  })
})
