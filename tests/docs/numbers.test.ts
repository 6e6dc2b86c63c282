import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PlanIr, RuleKind } from '../../src/ir/nodes/index.ts'
import { loadPack } from '../../src/node/load-pack.ts'
import { root } from './code-blocks.ts'

let ir: PlanIr
/** How many oddities of the text the authors have put on record. */
let written: number
beforeAll(async () => {
  const compiled = await loadPack(`${root}rules`)
  if (!compiled.ir || !compiled.pack) throw new Error('the rules have errors')
  ir = compiled.ir
  written = compiled.pack.findings?.model.findings.length ?? 0
})

const text = (document: string) => readFileSync(`${root}${document}`, 'utf8').replace(/\s+/g, ' ')
const count = (kind: RuleKind) => ir.rules.filter((rule) => rule.kind === kind).length
const withoutValue = () => ir.parameters.filter(({ values }) => values.length === 0).length

describe('numbers in running text', () => {
  it('of README.md are those of the rule book', () => {
    const kinds = `${count('category')} categories, ${count('entitlement')} entitlements, ${count('duty')} duties, ${count('target')} targets and ${count('commitment')} commitments`
    const readme = text('README.md')
    expect(readme).toContain(`${ir.rules.length} rules speak for all of it: ${kinds}`)
    expect(readme).toContain(`${withoutValue()} of ${ir.parameters.length} parameters`)
  })

  it('of README.zh-CN.md are those of the rule book', () => {
    const kinds = `认定${count('category')}、待遇${count('entitlement')}、义务${count('duty')}、目标${count('target')}、任务${count('commitment')}`
    const readme = text('README.zh-CN.md')
    expect(readme).toContain(`共${ir.rules.length}条规则：${kinds}`)
    expect(readme).toContain(`${ir.parameters.length}个参数中${withoutValue()}个`)
  })

  it('of the page on parameters without a value are those of the rule book', () => {
    const said = `${ir.parameters.length}个参数中${withoutValue()}个还没有取得数值`
    expect(text('docs/zh/changing-a-threshold.md')).toContain(said)
  })

  it('of the change log agree with the version that plan.yaml names', () => {
    expect(text('rules/CHANGELOG.md')).toContain(`## ${ir.version} · `)
  })

  it('of the change log, where its newest entry counts, are those of the rule book', () => {
    const own = (version: string) =>
      text('rules/CHANGELOG.md')
        .split('## ')
        .find((one) => one.startsWith(version))
    const counted = counts()
    // What is counted stays so when a later version has another number: entries that are past are history.
    const first = own('1.0.0') ?? ''
    expect(counted.filter(([stated]) => !stated.test(first)).map(([stated]) => String(stated))).toEqual([])
    const newest = own(ir.version) ?? ''
    const wrong = counted.flatMap(([stated, numbers]) => {
      const found = stated.exec(newest)
      return found && found.slice(1).join() !== numbers.join() ? [[found[0], numbers.join()]] : []
    })
    expect(wrong).toEqual([])
  })
})

/** What an entry of the change log may count, and what it must then say. */
function counts(): readonly (readonly [RegExp, readonly number[]])[] {
  const kinds = (['category', 'entitlement', 'duty', 'target', 'commitment'] as const).map(count)
  const domains = ir.domains.map(({ id }) => ir.rules.filter(({ domain }) => domain === id).length)
  return [
    [/规则(\d+)条/, [ir.rules.length]],
    [/认定(\d+)、待遇(\d+)、义务(\d+)、目标(\d+)、任务(\d+)/, kinds],
    [
      /健康(\d+)，安全(\d+)，教育(\d+)，福利(\d+)，家庭(\d+)，环境(\d+)，法律保护(\d+)，组织实施(\d+)，监测评估(\d+)/,
      domains,
    ],
    [/人工记录(\d+)处/, [written]],
    [/2010年、2020年(\d+)个数值/, [ir.figures.length]],
    [/参数(\d+)个\*\*，其中(\d+)个标准未定/, [ir.parameters.length, withoutValue()]],
    [/covered: (\d+) rules/, [ir.rules.length]],
    [/\((\d+) categories, (\d+) entitlements, (\d+) duties, (\d+) targets, (\d+) commitments\)/, kinds],
  ]
}

describe('.github/CODEOWNERS', () => {
  const owners = readFileSync(`${root}.github/CODEOWNERS`, 'utf8')

  it('names an owner for the rules, indicators and dispositions of every part of the plan', () => {
    const paths = ir.domains.flatMap(({ id }) => [
      `/rules/${id}/`,
      `/rules/indicators/${id}.yaml`,
      `/rules/clauses/${id}.yaml`,
    ])
    const named = new Set(owners.split('\n').map((line) => line.split(/\s+/)[0]))
    expect(paths.filter((path) => !named.has(path))).toEqual([])
  })

  it('pretends to no account', () => {
    const names = owners.match(/(?<=\s)@[a-z-]+/g) ?? []
    expect(names.filter((name) => !name.startsWith('@placeholder-'))).toEqual([])
  })
})
