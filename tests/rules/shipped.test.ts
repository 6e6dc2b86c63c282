import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { conditionCoverage } from '../../src/audit/condition-coverage.ts'
import { coverageOf } from '../../src/audit/coverage.ts'
import { lint } from '../../src/audit/lint.ts'
import { mutate } from '../../src/audit/mutation/mutate.ts'
import { runExamples } from '../../src/audit/run-examples.ts'
import type { SoundPack } from '../../src/audit/sound-pack.ts'
import { messageOf } from '../../src/diagnostics/index.ts'
import { brokenInvariants } from '../../src/ir/invariants.ts'
import { loadPack } from '../../src/node/load-pack.ts'
import type { PlanText } from '../../src/plan/index.ts'
import { luojiangIr } from '../../src/shipped.ts'

let shipped: SoundPack & { readonly text: PlanText }

beforeAll(async () => {
  const compiled = await loadPack(fileURLToPath(new URL('../../rules', import.meta.url)))
  const { pack, ir, text } = compiled
  if (!pack || !ir || !text) throw new Error(compiled.findings.map((one) => messageOf(one, 'en')).join('\n'))
  shipped = { ...compiled, pack, ir, text }
})

describe('the shipped rules', () => {
  it('have no findings, no gaps in knowledge and no stale glosses', () => {
    expect([...shipped.findings, ...lint(shipped)].map((one) => messageOf(one, 'en'))).toEqual([])
  })

  it('keep the invariants of the IR', () => {
    expect(brokenInvariants(shipped.ir)).toEqual([])
  })

  it('are the ones that the package was built from', () => {
    const portable = (ir: SoundPack['ir']) => ({
      ...ir,
      rules: ir.rules.map((rule) => ({ ...rule, file: '' })),
    })
    expect(portable(luojiangIr())).toEqual(portable(shipped.ir))
  })

  it('hold in every example, at least four a rule', () => {
    const results = runExamples(shipped.pack, shipped.ir)
    expect(results.filter((one) => !one.passed)).toEqual([])
    for (const rule of shipped.ir.rules)
      expect(results.filter((one) => one.rule === rule.id).length, rule.id).toBeGreaterThanOrEqual(4)
  })

  it('show every condition able to decide alone', () => {
    expect(conditionCoverage(shipped).filter((one) => !one.covered)).toEqual([])
  })

  it('notice every slip in a number or an operator', () => {
    expect(mutate(shipped).filter((one) => !one.caught)).toEqual([])
  })

  it('name only clauses that are there, and cover those they quote', () => {
    const { clauses, totals } = coverageOf(shipped.pack, shipped.text)
    expect(clauses.filter((one) => /\.(goal|measure)\.\d+$/.test(one.id))).toHaveLength(168)
    expect(totals.clauses).toBe(clauses.length)
    const immunization = clauses.find((one) => one.id === 'health.goal.6')
    expect(immunization).toMatchObject({ disposition: 'encoded', rules: ['health.immunization-coverage'] })
  })

  it('never call a legal basis verified', () => {
    // Nobody has compared one with its official text yet; whoever does changes this test with the rule.
    for (const rule of shipped.ir.rules)
      for (const basis of rule.basis) expect(basis.verified, rule.id).toBe(false)
  })
})
