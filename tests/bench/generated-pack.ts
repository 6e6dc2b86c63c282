import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackFile } from '../../src/pipeline.ts'

const rules = new URL('../../rules/', import.meta.url).pathname

/** The shipped dictionaries with `count` generated rules: synthetic, for timing only. */
export function generatedPack(count: number): { files: PackFile[]; text: PackFile } {
  const shared = readdirSync(rules, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(plan|areas)\.yaml$|^(facts|parameters|indicators|rosters)\/.*\.yaml$/.test(path))
    .map((path) => ({ path, file: path, content: readFileSync(join(rules, path), 'utf8') }))
  const generated = Array.from({ length: count }, (_, index) => {
    const path = `welfare/generated-${index}.yaml`
    return { path, file: path, content: generatedRule(index) }
  })
  const path = '../seeds/plan/luojiang-child-development-plan-2021-2030.txt'
  return {
    files: [...shared, ...generated],
    text: { path, file: path, content: readFileSync(join(rules, path), 'utf8') },
  }
}

function generatedRule(index: number): string {
  const years = 1 + (index % 17)
  return `id: welfare.generated-${index}
kind: entitlement
title: { zh: 合成规则 ${index}, en: Synthetic rule ${index} }
cites:
  - clause: health.goal.6
    quote: 适龄儿童免疫规划疫苗接种率以镇为单位保持在90%以上
subject: child
when:
  all:
    - age: { lessThan: ${years} }
    - any:
        - father.lifeStatus: dead
        - mother.lifeStatus: { oneOf: [dead, declared-missing] }
    - residence.inDistrict: true
grants:
  - { id: benefit, title: { zh: 待遇, en: Benefit } }
examples:
  - title: 合成
    given: { residence.inDistrict: false }
    expect: { outcome: not-entitled }
`
}
