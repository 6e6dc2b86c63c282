import { describe, expect, test } from 'vitest'
import { childPlan, english } from '../support/command-line.ts'
import { documentOf } from './support/documents.ts'

describe('list', () => {
  test('every rule, with its thresholds as decimals', async () => {
    const { code, stderr, document } = await documentOf('list')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const byId = new Map(document.map((one) => [one.id, one]))
    expect(byId.size).toBe(document.length)
    const neonatal = { of: 'neonatal-mortality-rate', operator: 'atMost', value: '3.0', unit: 'permille' }
    expect(byId.get('health.neonatal-mortality')).toMatchObject({
      kind: 'target',
      domain: 'health',
      thresholds: [neonatal],
      indicator: 'neonatal-mortality-rate',
      where: 'district',
      due: 2030,
    })
    expect(byId.get('welfare.rehabilitation-assistance')?.thresholds).toEqual([
      { of: 'age', operator: 'atMost', value: '6', unit: 'years', parameter: 'rehabilitation-age-ceiling' },
    ])
    expect(byId.get('safety.injury-mortality')?.thresholds).toMatchObject([
      { operator: 'fallBy', since: 2020 },
    ])
    for (const { file, line, cites } of document) {
      expect(file).toMatch(/^rules\//)
      expect(line).toBeGreaterThan(0)
      expect(cites.length).toBeGreaterThan(0)
    }
  })

  test('people get a rule a line, in words', async () => {
    const { document } = await documentOf('list')
    const { stdout } = await childPlan(['list', '--text', '--lang', 'en'])
    expect(stdout.trimEnd().split('\n')).toHaveLength(document.length)
    expect(stdout).toMatch(
      /health\.infant-mortality +Target +Infant mortality +Infant mortality rate is at most 4\.55‰ \(infant-mortality-rate\)\n/,
    )
  })

  test('in Chinese it speaks as explain does: indicators and facts by their titles, ids beside them', async () => {
    const { stdout } = await childPlan(['list', '--text'])
    const line = (id: string) => stdout.split('\n').find((one) => one.startsWith(`${id} `)) ?? ''
    expect(line('safety.drowning-mortality')).toMatch(
      / 目标 +儿童溺水死亡率持续下降 +18岁以下儿童溺水死亡率 近 3 年逐年下降 \([a-z-]+\)$/,
    )
    expect(line('health.immunization-coverage')).toMatch(
      /每个镇：适龄儿童免疫规划疫苗接种率 不低于 90% \(immunization-coverage\)$/,
    )
    expect(line('welfare.orphan')).toMatch(/ 认定 +孤儿 +年龄（周岁） 未满 18周岁 \(age\)$/)
    expect(line('safety.live-streaming-account-of-minor')).toMatch(
      /不低于 16周岁 \(applicant\.age\)；.*未满 18周岁 \(applicant\.age\)$/,
    )
    // Apart from ids and names in the titles there is no English in it.
    const words = stdout.replace(/^[a-z0-9.-]+ /gm, '').replace(/\([A-Za-z0-9.-]+\)/g, '')
    expect(words.match(/[a-z]{3,}/g) ?? []).toEqual([])
  })

  test.each(['zh', 'en'] as const)('the requirement of a target is that of explain: %s', async (lang) => {
    const { stdout: listed } = await childPlan(['list', '--text', '--lang', lang])
    const { document } = await documentOf('explain', ['health.infant-mortality-gap', '--lang', lang])
    const [, requirement = ''] =
      /(?:要求：|Requires?: |Requirement: )(.+)/.exec(
        document.sentences.children.map(({ text }) => text).join('\n'),
      ) ?? []
    expect(requirement).not.toBe('')
    expect(listed).toContain(requirement)
  })
})

describe('coverage', () => {
  test('the 168 numbered clauses, the implementation and monitoring sections, and totals that add up', async () => {
    const { code, document } = await documentOf('coverage')
    expect(code).toBe(0)
    const ids = document.clauses.map(({ id }) => id)
    expect(ids.filter((id) => /\.(goal|measure)\.\d+$/.test(id))).toHaveLength(168)
    expect(ids.some((id) => id.startsWith('implementation.'))).toBe(true)
    expect(ids.some((id) => id.startsWith('monitoring.'))).toBe(true)
    const { clauses, ...rest } = document.totals
    expect(clauses).toBe(ids.length)
    expect(Object.values(rest).reduce((sum, one) => sum + one, 0)).toBe(clauses)
    const infants = document.clauses.find(({ id }) => id === 'health.goal.3')
    expect(infants?.rules).toContain('health.infant-mortality')
    for (const { text, sentences } of document.clauses)
      for (const sentence of sentences) expect(text).toContain(sentence.text)
  })
})

describe('coverage --clauses', () => {
  const heading = /^(\S+) \((\w+)\)$/
  const entry = /^ {2}([a-z]+\.[a-z0-9.]+) +(已编码|定性|不可编码|未覆盖) +\S/

  test('names every clause with what became of it, and the rules or the reason', async () => {
    const { document } = await documentOf('coverage')
    const { stdout } = await childPlan(['coverage', '--clauses', '--text'])
    const lines = stdout.trimEnd().split('\n')
    const words = { encoded: '已编码', qualitative: '定性', 'not-encodable': '不可编码', uncovered: '未覆盖' }
    const told = lines.flatMap((line) => {
      const [, id = '', word = ''] = entry.exec(line) ?? []
      return id === '' ? [] : [`${id} ${word}`]
    })
    const expected = document.clauses.map(({ id, disposition }) => `${id} ${words[disposition]}`)
    expect(told.toSorted()).toEqual(expected.toSorted())
    expect(lines.filter((line) => heading.test(line))).toHaveLength(9)
    for (const { id, rules, sentences } of document.clauses) {
      const start = lines.findIndex((line) => entry.exec(line)?.[1] === id)
      const next = lines.findIndex((line, at) => at > start && !line.startsWith('      '))
      const own = lines.slice(start + 1, next === -1 ? undefined : next).join('\n')
      for (const rule of rules) expect(own, id).toContain(`(${rule})`)
      for (const { reason } of sentences) if (reason !== undefined) expect(own, id).toContain(reason)
    }
  })

  test.each(['law', '儿童与法律保护'])('of one domain alone: %s', async (domain) => {
    const { stdout } = await childPlan(['coverage', '--clauses', domain, '--text'])
    const ids = stdout.split('\n').flatMap((line) => entry.exec(line)?.[1] ?? [])
    expect(ids).toHaveLength(24)
    expect(ids.every((id) => id.startsWith('law.'))).toBe(true)
    expect(stdout).toContain('义务 ')
  })

  test('a domain that is not there', async () => {
    const { code, stderr } = await childPlan(['coverage', '--clauses', 'heath', '--text', '--lang', 'en'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^child-plan: no domain `heath`; did you mean `health`\? domains: health .*\n$/)
  })
})

describe('findings', () => {
  test('people read titles beside ids, in what is worked out too', async () => {
    const { stdout } = await childPlan(['findings', '--text'])
    expect(stdout).toContain('      规则：婴儿死亡率 (health.infant-mortality)\n')
    const weaker = stdout.split('\n').filter((line) => line.includes('在纲要开始前即已达到目标'))
    expect(weaker.length).toBeGreaterThan(3)
    for (const line of weaker) expect(line).toMatch(/\d[%‰]，在纲要开始前即已达到目标$/)
    expect(stdout).toContain('新生儿死亡率（`neonatal-mortality-rate`）未公布')
    const { document } = await documentOf('findings')
    const told = document.findings.map(({ consequence }) => consequence.zh)
    expect(told.flatMap((text) => text.match(/（total）/g) ?? [])).toEqual([])
  })
})

describe('facts', () => {
  test('one subject, with what related people can be asked', async () => {
    const { code, document } = await documentOf('facts', ['child'])
    expect(code).toBe(0)
    const [child, ...others] = document.subjects
    expect(others).toEqual([])
    const paths = child?.facts.map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['birthDate', 'father.lifeStatus', 'household.hardship']))
    expect(child?.derived).toContainEqual(expect.objectContaining({ path: 'age', from: ['birthDate'] }))
    expect(child?.facts.find(({ path }) => path === 'birthDate')).toMatchObject({
      type: 'date',
      latest: 'as-of',
    })
    expect(child?.relations.father?.subject).toBe('parent')
  })

  test('people are shown every option with its name', async () => {
    const { stdout } = await childPlan(['facts', 'child', '--text', '--lang', 'zh'])
    expect(stdout).toMatch(
      /^ {2}care +enum +照料方式\n +family +家庭照料\n +welfare-institution +儿童福利机构收留抚养\n/m,
    )
  })

  test('all subjects, and none for a name that is not there', async () => {
    const { document } = await documentOf('facts')
    expect(document.subjects.map(({ id }) => id)).toContain('employment')
    const { code, stderr } = await childPlan(['facts', 'chld'], { env: english })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^child-plan: no subject `chld`; did you mean `child`\?.*\n$/)
  })
})

describe('explain', () => {
  test.each([
    ['zh', /^认定：孤儿/, '年龄（周岁） 未满 18周岁'],
    ['en', /^Category: Orphan/, 'Age (completed years) is less than 18 years'],
  ] as const)('a rule in sentences: %s', async (lang, heading, condition) => {
    const { code, stderr, document } = await documentOf('explain', ['welfare.orphan', '--lang', lang])
    expect({ code, stderr, language: document.language }).toEqual({ code: 0, stderr: '', language: lang })
    expect(document.sentences.text).toMatch(heading)
    for (const { quote, text } of document.clauses) expect(text).toContain(quote)
    const { stdout } = await childPlan(['explain', 'welfare.orphan', '--lang', lang, '--text'])
    expect(stdout).toMatch(heading)
    expect(stdout).toContain(condition)
  })

  test('a rule that is not there', async () => {
    const stderr = 'child-plan: no rule `welfare.orphn`; did you mean `welfare.orphan`?\n'
    expect(await childPlan(['explain', 'welfare.orphn', '--json'], { env: english })).toEqual({
      code: 2,
      stdout: '',
      stderr,
    })
  })
})
