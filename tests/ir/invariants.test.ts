import { describe, expect, it } from 'vitest'
import { deepFreeze } from '../../src/ir/freeze.ts'
import { brokenInvariants } from '../../src/ir/invariants.ts'
import type { CategoryRule, Condition, PlanIr } from '../../src/ir/nodes/index.ts'
import { compiledWith } from '../sentences/pack.ts'

const { ir } = compiledWith()

/** The small plan with one category whose only condition is this. */
function withCondition(condition: Condition, versions = [{ from: 20210101, through: 20301231 }]): PlanIr {
  const rule: CategoryRule = {
    id: 'health.broken',
    domain: 'health',
    kind: 'category',
    subject: 'child',
    title: { zh: '规则', en: 'Rule' },
    cites: [],
    basis: [],
    file: 'health/broken.yaml',
    line: 1,
    versions: versions.map((one) => ({ ...one, condition })),
  }
  return deepFreeze({ ...structuredClone(ir), rules: [rule] })
}

const yes = { kind: 'literal', type: 'boolean', value: true } as const
const resident = { kind: 'fact', type: 'boolean', path: 'resident' } as const
const sound: Condition = { kind: 'same', left: resident, right: yes }

describe('invariants of the IR', () => {
  it('hold for what the passes build', () => {
    expect(brokenInvariants(ir)).toEqual([])
    expect(brokenInvariants(withCondition(sound))).toEqual([])
  })

  it.each<[string, PlanIr, RegExp]>([
    ['frozen data', { ...structuredClone(ir) }, /^1:/],
    ['known facts', withCondition({ ...sound, left: { ...resident, path: 'nobody' } }), /2: nobody/],
    [
      'sides of one type',
      withCondition({ ...sound, right: { kind: 'literal', type: 'text', value: 'true' } }),
      /3: boolean compared with text/,
    ],
    ['parts in a conjunction', withCondition({ kind: 'all', of: [] }), /4: all without parts/],
    [
      'decimals that parse',
      withCondition({
        kind: 'compare',
        comparison: 'less',
        left: { kind: 'fact', type: 'decimal', path: 'height', unit: 'metres' },
        right: { kind: 'literal', type: 'decimal', value: 'tall', unit: 'metres' },
      }),
      /5: literal/,
    ],
    [
      'versions that do not overlap',
      withCondition(sound, [
        { from: 20210101, through: 20250101 },
        { from: 20250101, through: 20301231 },
      ]),
      /6: versions overlap/,
    ],
  ])('notice the lack of %s', (_, broken, expected) => {
    const found = brokenInvariants(broken)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((one) => expected.test(one))).toBe(true)
  })
})
