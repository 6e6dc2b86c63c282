import { describe, expect, test } from 'vitest'
import { outputShapes } from '../../src/cli/shapes/index.ts'
import { childPlan, english } from '../support/command-line.ts'

describe('why a command could not run, in one line of Chinese', () => {
  test.each([
    [['nope'], "没有命令 'nope'"],
    [['chek'], "没有命令 'chek'（是否想写 check？）"],
    [['list', '--jsn'], "没有选项 '--jsn'（是否想写 --json？）"],
    [['list', 'more'], "'list' 的参数多了：应有 0 个，实有 1 个"],
    [['explain'], "缺少参数 'rule'"],
    [['explain', 'welfare.orphn'], '没有规则 `welfare.orphn`；是否想写 `welfare.orphan`？'],
    [['assess', 'x.csv'], "缺少必需的选项 '--period <year>'"],
    [['assess', 'x.csv', '--period', '25'], '--period 须为四位年份，如 2025，不能是 `25`'],
    [['assess', 'x.csv', '--period', '2025', '--only', 'x'], '--only 只能是 decided 或 problems，不能是 `x`'],
    [['assess', 'no/such.csv', '--period', '2025'], 'no/such.csv：没有这个文件'],
    [['check', 'no/such'], 'no/such：没有这个文件或文件夹'],
    [['check', '--rules', 'src'], 'src：那里没有 plan.yaml'],
    [['list', '--lang', 'fr'], '--lang 只能是 zh 或 en，不能是 `fr`'],
    [['decide', '--facts'], "选项 '--facts <file>' 后面要有值"],
    [['decide'], '请用 --facts <文件> 给出事实；- 为标准输入'],
    [['decide', '--facts', 'src', '--as-of', 'x'], '--as-of 须为日期，如 2026-06-01，不能是 `x`'],
    [['decide', '--facts', 'src'], 'src：是文件夹，不是文件'],
  ])('%j', async (words, why) => {
    expect(await childPlan(words)).toEqual({ code: 2, stdout: '', stderr: `child-plan: ${why}\n` })
  })

  const orphan = ['decide', '--facts', 'examples/children/orphan.json']
  test.each([
    [['--rule', 'welfare.orphn'], '纲要没有规则 `welfare.orphn`；是否想写 `welfare.orphan`？'],
    [['--rule', 'health.infant-mortality'], '`health.infant-mortality` 是目标，用 assess 评估，不能判断'],
    [
      ['--rule', 'family.education-guidance-centre'],
      '`family.education-guidance-centre` 是任务，用 assess 评估，不能判断',
    ],
    [['--rule', 'law.child-labour'], '`law.child-labour` 的对象是 employment，不是 child'],
    [['--subject', 'chld'], '纲要没有对象 `chld`；是否想写 `child`？'],
  ])('decide with %j', async (words, why) => {
    const ran = await childPlan([...orphan, ...words, '--json'])
    expect(ran).toEqual({ code: 2, stdout: '', stderr: `child-plan: ${why}\n` })
  })

  test('and in English where --lang asks for it, wherever it stands', async () => {
    for (const words of [
      ['--lang', 'en', 'nope'],
      ['nope', '--lang=en'],
    ])
      expect((await childPlan(['list', ...words])).stderr).toMatch(/^child-plan: too many arguments/)
    const zh = await childPlan(['assess', 'x.csv', '--lang', 'zh'], { env: english })
    expect(zh.stderr).toBe("child-plan: 缺少必需的选项 '--period <year>'\n")
  })
})

describe('help', () => {
  const verbs = Object.keys(outputShapes)

  test.each([[], ...verbs.map((verb) => [verb])])('in Chinese: %s', async (...words: string[]) => {
    const { stdout } = await childPlan([...words, '--help'])
    expect(stdout).toMatch(/^用法：/)
    expect(stdout).toContain('\n选项：\n')
    expect(stdout).toContain('\n例：\n')
    // Whatever describes a command, an argument or an option has Chinese in it.
    const described = stdout.matchAll(/^ {2}(?! )(?!\$).*?\S {2,}(.+)$/gm)
    const plain = [...described].map(([, text = '']) => text).filter((text) => !/\p{Script=Han}/u.test(text))
    expect(plain.filter((text) => !text.startsWith('json-rules-engine:'))).toEqual([])
  })

  test.each([[], ...verbs.map((verb) => [verb])])('in English: %s', async (...words: string[]) => {
    const { stdout } = await childPlan([...words, '--help'], { env: english })
    expect(stdout).toMatch(/^Usage: /)
    // 全国 is the name of an area.
    expect(stdout.replaceAll('全国', '')).not.toMatch(/\p{Script=Han}/u)
  })
})
