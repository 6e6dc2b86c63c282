import { describe, expect, it } from 'vitest'
import { conditionCoverage } from '../../src/audit/condition-coverage.ts'
import { mutate } from '../../src/audit/mutation/mutate.ts'
import type { SoundPack } from '../../src/audit/sound-pack.ts'
import { compiledWith } from '../sentences/pack.ts'

const rule = (examples: string) => `id: health.young
kind: category
title: { zh: 规则, en: Rule }
cites: [{ clause: health.measure.2, quote: 加强保健 }]
subject: child
when:
  all:
    - age: { lessThan: 6 }
    - resident: true
examples:
${examples}`

function sound(examples: string): SoundPack {
  const compiled = compiledWith({ 'health/young.yaml': rule(examples) })
  if (!compiled.pack) throw new Error('the pack was not built')
  return { ...compiled, pack: compiled.pack }
}

const typical = `  - title: 本区五岁
    asOf: 2026-06-02
    given: { birthDate: 2020-06-02, resident: true }
    expect: { outcome: member }
`
const elsewhere = `  - title: 外区五岁
    asOf: 2026-06-02
    given: { birthDate: 2020-06-02, resident: false }
    expect: { outcome: not-member }
`
const six = `  - title: 生日次日满六岁
    asOf: 2026-06-02
    given: { birthDate: 2020-06-01, resident: true }
    expect: { outcome: not-member }
`

const own = <T extends { rule: string }>(list: readonly T[]) =>
  list.filter((one) => one.rule === 'health.young')

describe('condition coverage', () => {
  it('counts a condition that alone decides an example', () => {
    expect(own(conditionCoverage(sound(typical))).map((one) => one.covered)).toEqual([true, true])
  })

  it('warns of a condition that no example turns on, at its place', () => {
    const [age, resident] = own(conditionCoverage(sound(elsewhere)))
    expect(resident?.covered).toBe(true)
    expect(age).toMatchObject({ covered: false, condition: '年龄（周岁） 未满 6周岁', line: 8 })
    expect(age?.findings[0]).toMatchObject({ code: 'CPR4008', severity: 'warning' })
  })
})

describe('mutation', () => {
  it('catches every slip when both sides of the boundary are there', () => {
    const mutants = own(mutate(sound(typical + elsewhere + six)))
    expect(mutants.map(({ change, caught }) => [change, caught])).toEqual([
      ['negated', true],
      ['less → at-most', true],
      ['6 → 7', true],
      ['6 → 5', true],
      ['negated', true],
    ])
  })

  it('names the slips that the examples let pass', () => {
    const survivors = own(mutate(sound(typical + elsewhere))).filter((one) => !one.caught)
    expect(survivors.map((one) => one.change)).toEqual(['less → at-most', '6 → 7'])
    expect(survivors[0]?.findings[0]).toMatchObject({ code: 'CPR4009', severity: 'error' })
  })
})
