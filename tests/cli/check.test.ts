import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { childPlan, english } from '../support/command-line.ts'
import { type DocumentOf, documentOf, placed } from './support/documents.ts'
import { type TemporaryPack, temporaryFile, temporaryPack } from './support/temporary.ts'

/** Rules enough for a mistake in each pass. */
const broken = [
  'health.infant-mortality',
  'law.child-labour',
  'safety.live-streaming-account',
  'welfare.left-behind',
  'welfare.orphan',
]

describe('check', () => {
  test('finds nothing in the shipped rules', async () => {
    const { code, stderr, document } = await documentOf('check')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(document.findings).toEqual([])
    expect(document.totals).toMatchObject({ errors: 0, warnings: 0 })
    expect(document.totals.files).toBeGreaterThan(40)
  })

  test('says so to people, in their language', async () => {
    expect(await childPlan(['check', '--text'])).toEqual({ code: 0, stdout: '没有发现问题。\n', stderr: '' })
    const english = await childPlan(['check', '--text'], { env: { LANG: 'en_GB.UTF-8' } })
    expect(english.stdout).toMatch(/^no (findings|problems)/i)
  })

  test.each([
    [['--format', 'yaml'], /--format takes pretty, json, sarif, github, junit, not `yaml`/],
    [['--json', '--format', 'sarif'], /--json is --format json; it cannot go with --format sarif/],
    [['no/such/path'], /no\/such\/path: no such file or directory/],
    [['package.json'], /package\.json: no plan\.yaml there/],
    [['--rules', 'src'], /src: no plan\.yaml there/],
    [['--rules', 'rules', 'package.json'], /package\.json: no file of the pack is there/],
  ])('cannot run with %j', async (words, why) => {
    const { code, stdout, stderr } = await childPlan(['check', ...words], { env: english })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(new RegExp(`^child-plan: .*${why.source}\\n$`))
  })
})

describe('check of a broken pack', () => {
  let pack: TemporaryPack
  let document: DocumentOf<'check'>
  const told = (findings: DocumentOf<'check'>['findings']) =>
    findings.map(({ code, file }) => `${code} ${file?.slice(pack.directory.length + 1)}`)
  const run = (...words: readonly string[]) => childPlan(['check', '--rules', pack.rules, ...words])

  beforeAll(async () => {
    pack = temporaryPack(broken)
    pack.edit('welfare/orphan.yaml', 'kind: category', 'kind: categoy')
    pack.edit('welfare/left-behind.yaml', '    - registration.rural: true', '    - registration.rurl: true')
    pack.edit('law/child-labour.yaml', 'quote: 禁止使用童工', 'quote: 禁止使用儿童')
    pack.edit('health/infant-mortality.yaml', 'unit: permille', 'unit: percent')
    pack.write('safety/live-streaming-account.yaml', 'id: [unclosed\n')
    document = (await documentOf('check', ['--rules', pack.rules])).document
  })

  test('nothing is lost: the mistake in every file, whichever pass finds it', async () => {
    expect(told(document.findings)).toEqual([
      'CPR3003 rules/health/infant-mortality.yaml',
      'CPR2013 rules/law/child-labour.yaml',
      'CPR1041 rules/safety/live-streaming-account.yaml',
      'CPR2017 rules/welfare/left-behind.yaml',
      'CPR2004 rules/welfare/orphan.yaml',
    ])
    const { errors, warnings, informations } = document.totals
    expect(errors + warnings + informations).toBe(document.findings.length)
    expect((await run()).code).toBe(1)
  })

  test('every format tells of every finding', async () => {
    const count = document.findings.length
    const pretty = await run('--text', '--lang', 'en')
    expect(pretty.stdout.match(/^(error|warning|note) CPR\d{4}/gm)).toHaveLength(count)
    const sarif = JSON.parse((await run('--format', 'sarif')).stdout) as {
      readonly version: string
      readonly runs: readonly { readonly results: readonly { readonly ruleId: string }[] }[]
    }
    expect(sarif.version).toBe('2.1.0')
    const codes = document.findings.map(({ code }) => code)
    expect(sarif.runs[0]?.results.map(({ ruleId }) => ruleId).sort()).toEqual([...codes].sort())
    const github = await run('--format', 'github')
    expect(github.stdout.match(/^::(error|warning|notice) /gm)).toHaveLength(count)
    const junit = await run('--format', 'junit')
    expect(junit.stdout.match(/<(failure|error)\b/g)).toHaveLength(
      document.findings.filter(({ severity }) => severity === 'error').length,
    )
    for (const ran of [pretty, github, junit])
      expect({ ...ran, stdout: '' }).toEqual({ code: 1, stdout: '', stderr: '' })
  })

  test('--json is --format json', async () => {
    expect((await run('--format', 'json')).stdout).toBe((await run('--json')).stdout)
  })

  test('paths narrow what is reported, not what is read; --rules may be found from them', async () => {
    const file = pack.path('welfare/left-behind.yaml')
    const own = document.findings.filter((one) => one.file === file)
    expect(own.length).toBeGreaterThan(0)
    const one = await documentOf('check', [file])
    expect(one.code).toBe(1)
    expect(placed(one.document.findings)).toEqual(placed(own))
    const sound = await documentOf('check', [pack.path('areas.yaml')])
    expect({ code: sound.code, findings: sound.document.findings }).toEqual({ code: 0, findings: [] })
  })

  test('a path outside the pack is told, or silence about it would read as praise', async () => {
    const other = temporaryFile('orphan.yaml', 'kind: categoy\n')
    const { code, stdout, stderr } = await run(other)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toBe(`child-plan: ${other}：那里没有规则包的文件\n`)
  })
})

describe('what the others do with a broken pack', () => {
  let pack: TemporaryPack
  beforeAll(() => {
    pack = temporaryPack(broken)
    pack.edit('welfare/orphan.yaml', 'kind: category', 'kind: categoy')
  })

  test.each([['list'], ['coverage'], ['facts'], ['explain', 'welfare.orphan']])(
    '%s, which has no place for findings, cannot run',
    async (...words) => {
      const { code, stdout, stderr } = await childPlan([...words, '--rules', pack.rules, '--json'], {
        env: english,
      })
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toMatch(
        /^child-plan: the rules have \d+ errors?, the first at .*orphan\.yaml:3:7 \(CPR\d{4}: .*\n$/,
      )
    },
  )

  test('decide, assess, test and fmt print their document with the findings', async () => {
    const facts = temporaryFile('facts.json', '{"birthDate": "2020-01-01"}')
    const data = temporaryFile(
      'data.csv',
      'area_code,period,indicator,value\n510604,2025,infant-mortality-rate,4\n',
    )
    const rules = ['--rules', pack.rules]
    const runs = [
      await documentOf('decide', ['--facts', facts, ...rules]),
      await documentOf('assess', [data, '--period', '2025', ...rules]),
      await documentOf('test', rules),
      await documentOf('fmt', rules),
    ]
    for (const { code, stderr, document } of runs) {
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
      expect(document.findings.some(({ file }) => file === join(pack.rules, 'welfare/orphan.yaml'))).toBe(
        true,
      )
    }
    expect(runs[0]?.document).toMatchObject({ asOf: '2026-06-01', subject: 'child', decisions: [] })
    expect(runs[3]?.document).toMatchObject({ changed: [], written: false })
  })
})
