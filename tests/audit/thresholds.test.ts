import { describe, expect, it } from 'vitest'
import { thresholdsOf } from '../../src/audit/thresholds.ts'
import { compiledWith } from '../sentences/pack.ts'

const head = (id: string, kind: string) => `id: ${id}
kind: ${kind}
title: { zh: 规则, en: Rule }
cites: [{ clause: health.measure.2, quote: 加强保健 }]
`

function thresholds(path: string, text: string, asOf = 20260601) {
  const { ir } = compiledWith({ [path]: text })
  const rule = ir?.rules.find((one) => path === `${one.id.replace('.', '/')}.yaml`)
  if (!ir || !rule) throw new Error('the rule was not built')
  return thresholdsOf(rule, ir, asOf)
}

describe('thresholds of a rule', () => {
  it('gives every number with its operator and unit', () => {
    const text = `${head('health.range', 'category')}subject: child
when:
  all:
    - age: { atLeast: 3, lessThan: 6 }
    - height: { atMost: 1.20, unit: metres }
`
    expect(thresholds('health/range.yaml', text)).toEqual([
      { of: 'age', operator: 'atLeast', value: '3', unit: 'years' },
      { of: 'age', operator: 'lessThan', value: '6', unit: 'years' },
      { of: 'height', operator: 'atMost', value: '1.20', unit: 'metres' },
    ])
  })

  it('normalises operators out of `not` and `unless`', () => {
    const text = `${head('health.negated', 'category')}subject: child
when:
  not:
    any:
      - age: { lessThan: 16 }
      - not: { ageInMonths: { atLeast: 200 } }
unless:
  - height: { moreThan: 2 }
`
    expect(thresholds('health/negated.yaml', text)).toEqual([
      { of: 'age', operator: 'atLeast', value: '16', unit: 'years' },
      { of: 'ageInMonths', operator: 'atLeast', value: '200', unit: 'months' },
      { of: 'height', operator: 'atMost', value: '2', unit: 'metres' },
    ])
  })

  it('names parameters, with the value of the day or null', () => {
    const text = `${head('health.parameters', 'category')}subject: child
when:
  all:
    - age: { atMost: { parameter: age-ceiling } }
    - income: { lessThan: { parameter: standard } }
`
    const path = 'health/parameters.yaml'
    const [ceiling, standard] = thresholds(path, text, 20241231)
    expect(ceiling).toEqual({
      of: 'age',
      operator: 'atMost',
      value: '6',
      unit: 'years',
      parameter: 'age-ceiling',
    })
    expect(standard).toEqual({
      of: 'income',
      operator: 'lessThan',
      value: null,
      unit: 'yuan-per-month',
      parameter: 'standard',
    })
    expect(thresholds(path, text, 20250101)[0]?.value).toBe('14')
  })

  it('gives thresholds, changes and shares of targets', () => {
    const target = (id: string, rest: string) => `${head(id, 'target')}${rest}where: district\ndue: 2030\n`
    expect(
      thresholds(
        'health/limit.yaml',
        target('health.limit', 'indicator: infant-mortality\nrequire: { atMost: 3.0, unit: permille }\n'),
      ),
    ).toEqual([{ of: 'infant-mortality', operator: 'atMost', value: '3.0', unit: 'permille' }])
    expect(
      thresholds(
        'health/fall.yaml',
        target(
          'health.fall',
          'indicator: infant-mortality\nrequire: { fallBy: { percent: 20, since: 2020 } }\n',
        ),
      ),
    ).toEqual([{ of: 'infant-mortality', operator: 'fallBy', value: '20', unit: 'percent', since: 2020 }])
    expect(
      thresholds(
        'health/share.yaml',
        target(
          'health.share',
          'indicator: stations\nrequire: { share: { of: community, satisfying: { atLeast: 1 } }, atLeast: 95, unit: percent }\n',
        ),
      ),
    ).toEqual([
      { of: 'stations', operator: 'atLeast', value: '95', unit: 'percent' },
      { of: 'stations', operator: 'atLeast', value: '1', unit: 'count' },
    ])
  })
})
