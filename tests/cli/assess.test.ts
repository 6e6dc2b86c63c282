import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { childPlan, english } from '../support/command-line.ts'
import { documentOf } from './support/documents.ts'
import { root, temporaryFile } from './support/temporary.ts'

const observations = (name: string) => join(root, 'examples/observations', name)
const year = observations('luojiang-2025-invented.csv')
const series = join(root, 'seeds/monitoring/monitoring-series.csv')
const malformed = observations('luojiang-malformed.csv')

describe('assess', () => {
  test('a year of the district: an outcome for every target, and totals that add up', async () => {
    const { code, stderr, document } = await documentOf('assess', [year, '--period', '2025'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(document.period).toBe(2025)
    expect(document).not.toHaveProperty('asIfArea')
    const having = (outcome: string) => document.targets.filter((one) => one.outcome === outcome).length
    const { met, notMet, notApplicable, undetermined, monitorable } = document.totals
    expect({ met, notMet, notApplicable, undetermined }).toEqual({
      met: having('met'),
      notMet: having('not-met'),
      notApplicable: having('not-applicable'),
      undetermined: having('undetermined'),
    })
    expect(monitorable).toBe(met + notMet)
    expect(met + notMet + notApplicable + undetermined).toBe(document.targets.length)
    expect(document.targets.every((one) => !one.dueReached)).toBe(true)
  })

  test('several files, CSV and JSON, are read together', async () => {
    const one = await documentOf('assess', [year, '--period', '2025'])
    const files = ['units-2025-invented.csv', 'rosters.json', 'self-assessments.json'].map(observations)
    const all = await documentOf('assess', [year, ...files, '--period', '2025'])
    const outcomes = ({ document }: typeof one) =>
      [...document.targets, ...document.commitments].map(({ rule, outcome }) => `${rule} ${outcome}`)
    expect(all.code).toBe(0)
    expect(outcomes(all)).toContain('health.nursery-places-old-areas not-met')
    expect(outcomes(one)).toContain('health.nursery-places-old-areas undetermined')
    expect(outcomes(all)).toContain('safety.school-surroundings done')
    expect(outcomes(one)).toContain('safety.school-surroundings undetermined')
  })

  test('- reads CSV from standard input: the same document as from the file', async () => {
    const piped = await childPlan(['assess', '-', '--period', '2025', '--json'], {
      stdin: readFileSync(year, 'utf8'),
    })
    expect(piped).toEqual(await childPlan(['assess', year, '--period', '2025', '--json']))
  })

  test('--as-if-area judges the figures of another area by the targets of the district', async () => {
    const words = [series, '--period', '2022', '--as-if-area', '100000']
    const { code, document } = await documentOf('assess', words)
    expect({ code, asIfArea: document.asIfArea }).toEqual({ code: 0, asIfArea: '100000' })
    const infants = document.targets.find((one) => one.rule === 'health.infant-mortality')
    // The national series: 4.9 per mille in 2022, against at most 4.55.
    expect(infants).toMatchObject({
      outcome: 'not-met',
      value: '4.9',
      units: [{ area: '100000', value: '4.9' }],
    })
    const without = await documentOf('assess', [series, '--period', '2022'])
    expect(without.code).toBe(1)
    expect(without.document.findings.map(({ code: found }) => found)).toContain('CPR6051')
  })

  test('an area that the data do not know', async () => {
    const words = [series, '--period', '2022', '--as-if-area', '999999']
    const { document } = await documentOf('assess', words)
    expect(document.findings.map(({ code }) => code)).toContain('CPR6069')
    expect(document.totals).toMatchObject({ met: 0, notMet: 0, monitorable: 0 })
  })

  test('every faulty row of the malformed example is told, with its column and its file', async () => {
    const { code, stderr, document } = await documentOf('assess', [malformed, '--period', '2025'])
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    const told = document.findings.map(({ line }) => line)
    const rows = readFileSync(malformed, 'utf8').trimEnd().split('\n')
    // Two rows contradict each other; the finding stands at the second.
    const first = rows.findIndex((row) => row.includes('重复的第一行')) + 1
    for (const [index] of rows.entries())
      if (index > 0 && index + 1 !== first) expect(told, rows[index]).toContain(index + 1)
    for (const finding of document.findings) {
      expect(finding.file).toMatch(/luojiang-malformed\.csv$/)
      expect(finding.column).toBeGreaterThan(0)
    }
    expect(document.totals.monitorable).toBe(0)
  })

  test('people get a table, in their language', async () => {
    const chinese = await childPlan(['assess', year, '--period', '2025', '--text'])
    expect(chinese.stdout).toMatch(/✓ 婴儿死亡率 +达标 +[\d.]+‰ +≤ 4\.55‰/)
    const english = await childPlan(['assess', year, '--period', '2025', '--text', '--lang', 'en'])
    expect(english.stdout).toMatch(/✓ Infant mortality +met +[\d.]+‰ +≤ 4\.55‰/)
  })

  describe('text for people', () => {
    const files = ['units-2025-invented.csv', 'rosters.json', 'self-assessments.json'].map(observations)
    const lines = async (...words: string[]) => {
      const ran = await childPlan(['assess', year, ...files, '--period', '2025', '--text', ...words])
      expect(ran.code).toBe(0)
      return ran.stdout.trimEnd().split('\n')
    }
    const outcomes = (all: readonly string[], word: string) =>
      all.filter((line) => new RegExp(`^  [✓✗?…–] .* ${word}( |$)`).test(line)).length

    test('counts targets and commitments by outcome at the end', async () => {
      const { document } = await documentOf('assess', [year, ...files, '--period', '2025'])
      const all = await lines()
      const count = (outcome: string) => document.commitments.filter((one) => one.outcome === outcome).length
      const { met, notMet, notApplicable, undetermined, monitorable } = document.totals
      expect(all.slice(-2)).toEqual([
        `目标 ${document.targets.length} 项，可监测（达标与未达标）${monitorable} 项：达标 ${met} 项，未达标 ${notMet} 项，不适用 ${notApplicable} 项，待定（无数据或数据不足）${undetermined} 项`,
        `任务 ${document.commitments.length} 项：已完成 ${count('done')} 项，进行中 ${count('under-way')} 项，未启动 ${count('not-started')} 项，待定（没有自评或自评矛盾）${count('undetermined')} 项`,
      ])
    })

    test('names what it speaks of, and says of a parameter without a value that it has none', async () => {
      const all = await lines()
      expect(all).toContain('      鄢家镇 (510604101): 89.6802%')
      expect(all.some((line) => /城市社区家长学校.* 95% +≥ 95%（每个单位 ≥ 1）$/.test(line))).toBe(true)
      expect(all.join('\n')).not.toContain('—')
      expect(all.join('\n')).not.toMatch(/`[a-z0-9-]+`（total）/)
      const ids = all.join('\n').match(/`[^`]+`/g) ?? []
      expect(ids.length).toBeGreaterThan(50)
      // Each id has its title before it.
      expect(all.join('\n').match(/[^（]`[a-z][^`]*`/g) ?? []).toEqual([])
    })

    test('--only shows what is decided, or only problems, and counts everything all the same', async () => {
      const [all, decided, problems] = [
        await lines(),
        await lines('--only', 'decided'),
        await lines('--only', 'problems'),
      ]
      expect(outcomes(decided, '待定')).toBe(0)
      for (const word of ['达标', '未达标', '已完成', '进行中'])
        expect([word, outcomes(decided, word)]).toEqual([word, outcomes(all, word)])
      expect(outcomes(problems, '达标')).toBe(0)
      expect(outcomes(problems, '未达标')).toBe(outcomes(all, '未达标'))
      // Reported as done without all of the evidence: a warning.
      expect(problems.some((line) => line.includes('家庭教育指导服务中心'))).toBe(true)
      for (const some of [decided, problems]) expect(some.slice(-2)).toEqual(all.slice(-2))
    })
  })

  const text = temporaryFile('data.txt', '')
  test.each([
    [[year, '--period', '25'], '--period takes a year like 2025, not `25`'],
    [[year, '--period', '2025', '--only', 'decided'], '--only is about the text; --json gives everything'],
    [[year], "required option '--period <year>' not specified"],
    [['--period', '2025'], "missing required argument 'data'"],
    [['no/such.csv', '--period', '2025'], 'no/such.csv: no such file'],
    [[year, text, '--period', '2025'], `${text}: data are .csv or .json files`],
  ])('cannot run with %j', async (words, why) => {
    const ran = await childPlan(['assess', ...words, '--json'], { env: english })
    expect(ran).toEqual({ code: 2, stdout: '', stderr: `child-plan: ${why}\n` })
  })
})
