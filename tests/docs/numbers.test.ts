import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PlanIr, RuleKind } from '../../src/ir/nodes/index.ts'
import { loadPack } from '../../src/node/load-pack.ts'
import { root } from './code-blocks.ts'

let ir: PlanIr
beforeAll(async () => {
  const compiled = await loadPack(`${root}rules`)
  if (!compiled.ir) throw new Error('the rules have errors')
  ir = compiled.ir
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

  it('of the change log agree with the version that plan.yaml names', () => {
    expect(text('rules/CHANGELOG.md')).toContain(`## ${ir.version} · `)
  })
})

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
