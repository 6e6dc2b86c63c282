import { describe, expect, it } from 'vitest'
import { type FindingNames, findingNames } from '../../src/audit/naming/finding-names.ts'
import { namedMessage } from '../../src/audit/naming/named-message.ts'
import { type Code, catalogue } from '../../src/diagnostics/catalogue/index.ts'
import { diagnostic, messageOf } from '../../src/diagnostics/index.ts'
import { luojiangIr } from '../../src/shipped.ts'

const given = [
  { area: 'demo-1', title: '虚构学校' },
  { area: 'demo-2', title: null },
]
const zh = findingNames(luojiangIr(), 'zh', given)
const en = findingNames(luojiangIr(), 'en', given)

const say = (names: FindingNames, code: Code, values: Readonly<Record<string, string>>, rule?: string) =>
  namedMessage(diagnostic(code, null, values), names, rule)

const about = { indicator: 'immunization-coverage', group: 'total', period: '2025' }

describe('a finding as a planner reads it', () => {
  it('names indicators and towns by their titles, the id beside them, and leaves the group of all out', () => {
    const values = { ...about, units: '510604101, 510604100' }
    expect(say(zh, 'CPR6070', values)).toBe(
      '2025 年没有适龄儿童免疫规划疫苗接种率（`immunization-coverage`）可用的数据：鄢家镇（`510604101`）、万安镇（`510604100`）',
    )
    expect(say(en, 'CPR6070', values)).toMatch(
      /^no usable value of .+ \(`immunization-coverage`\) in 2025 for Yanjia \(`510604101`\), /,
    )
  })

  it('names the group that is meant, and both of a gap', () => {
    const [one, two] = ['urban', 'urban − rural'].map((group) =>
      say(zh, 'CPR6088', { ...about, group, years: '2020, 2025', units: '510604' }),
    )
    expect(one).toContain('（`immunization-coverage`，城市）缺 2020、2025 年可用的数据')
    expect(two).toContain('（`immunization-coverage`，城市 − 农村）')
  })

  it('keeps the code of a unit that nobody named, and says how many more there are', () => {
    const long = say(zh, 'CPR6070', { ...about, units: 'demo-1, demo-2, nobody … (+30)' })
    expect(long).toMatch(/：虚构学校（`demo-1`）、demo-2、nobody（等 33 个）$/)
  })

  it('names rosters, parameters and the evidence of the commitment that it stands under', () => {
    expect(say(zh, 'CPR6062', { kind: 'school' })).toMatch(/^没有中小学校（`school`）的名册/)
    expect(say(zh, 'CPR6062', { kind: 'community (urban)' })).toContain('（`community`，城市）')
    expect(say(zh, 'CPR6073', { parameter: 'large-class-size', period: '2025' })).toBe(
      '2025 年标准未定：参数大班额人数界限（`large-class-size`）没有数值',
    )
    const lacking = { evidence: 'work-plan, site-awards' }
    const centre = 'family.education-guidance-centre'
    expect(say(zh, 'CPR6085', lacking, centre)).toBe(
      '自评为已完成，但缺少家庭教育指导和服务工作规划（`work-plan`）、优秀家庭教育服务站点评选（`site-awards`）；按进行中计',
    )
    expect(say(zh, 'CPR6085', lacking)).toContain('work-plan')
  })

  it('gives numbers the unit of their indicator', () => {
    const retention = 'education.nine-year-retention'
    expect(say(zh, 'CPR6076', { year: '2020', value: '100.26' }, retention)).toContain('已为 100.26%，')
    const rates = { part: 'infant-mortality-rate', partValue: '5', whole: 'under5-mortality-rate' }
    const values = { ...rates, wholeValue: '3.49', area: '510604', period: '2010', group: 'total' }
    expect(say(zh, 'CPR6061', values)).toMatch(/为 5‰，大于.*（`under5-mortality-rate`）3\.49‰$/)
  })

  it('is the sentence of the catalogue where the plan knows nothing that is named', () => {
    const values = { numerator: '3', denominator: '4', units: '7', yes: '2', unknown: '0' }
    const found = diagnostic('CPR6079', null, values)
    for (const names of [zh, en]) expect(namedMessage(found, names)).toBe(messageOf(found, names.language))
  })

  it('of every code fills every place of the sentence, whatever the names', () => {
    for (const code of Object.keys(catalogue) as Code[])
      for (const names of [zh, en]) {
        const keys = [...catalogue[code].message[names.language].matchAll(/\{(\w+)\}/g)].map(
          ([, key = '']) => key,
        )
        const text = say(names, code, Object.fromEntries(keys.map((key) => [key, 'x'])))
        expect(text.replaceAll('{…}', ''), code).not.toMatch(/\{\w+\}/)
      }
  })
})
