import { describe, expect, test } from 'vitest'
import {
  conditionSentence,
  conditionTree,
  namesAbout,
  planNames,
  printSentences,
} from '../../src/backends/sentences/index.ts'
import type { Comparison, Condition, ConditionKind, FactRef, Value } from '../../src/ir/nodes/index.ts'
import { compiledWith } from './pack.ts'

const { ir } = compiledWith()
const names = namesAbout(planNames(ir), 'child')

const fact = (path: string): FactRef => {
  const found = ir.subjects.find((one) => one.id === 'child')?.inputs.find((one) => one.path === path)
  if (!found) throw new Error(path)
  return { kind: 'fact', type: found.type, path, ...(found.unit ? { unit: found.unit } : {}) }
}
const derived = (path: string): Value => {
  const found = ir.subjects.find((one) => one.id === 'child')?.derived.find((one) => one.path === path)
  if (!found) throw new Error(path)
  return found.value
}

const birth = fact('birthDate')
const age = derived('age')
const kind = fact('disability.kind')
const hardships = fact('hardships')
const indicated = fact('rehabilitation.indicated')
const whole = (value: number): Value => ({ kind: 'literal', type: 'integer', value, unit: 'years' })
const set = (...value: string[]) => ({ kind: 'literal', type: 'set', value }) as const
const compare = (left: Value, comparison: Comparison, right: Value): Condition => ({
  kind: 'compare',
  comparison,
  left,
  right,
})
const yes: Condition = {
  kind: 'same',
  left: indicated,
  right: { kind: 'literal', type: 'boolean', value: true },
}
const under18 = compare(age, 'less', whole(18))
const member = (at: string): Condition => ({ kind: 'category', rule: 'health.unfit', at, versions: [] })
const known: Condition = { kind: 'known', value: birth }
const oneKind: Condition = { kind: 'one-of', value: kind, list: set('vision', 'autism') }
const date = (value: number): Value => ({ kind: 'literal', type: 'date', value })
const time = (value: number): Value => ({ kind: 'literal', type: 'time-of-day', value })
const metres = (value: string): Value => ({ kind: 'literal', type: 'decimal', value, unit: 'metres' })

type Case = readonly [condition: Condition, zh: string, en: string]

/** What each kind of node is said to be; a kind without a case does not compile. */
const cases: Readonly<Record<ConditionKind, readonly Case[]>> = {
  constant: [
    [{ kind: 'constant', truth: 1 }, '恒成立', 'always holds'],
    [{ kind: 'constant', truth: 0 }, '无法判定', 'cannot be determined'],
    [{ kind: 'constant', truth: -1 }, '恒不成立', 'never holds'],
  ],
  all: [
    [{ kind: 'all', of: [yes, under18] }, '以下全部成立', 'all of these hold'],
    [
      { kind: 'all', of: [compare(age, 'at-least', whole(3)), compare(age, 'less', whole(6))] },
      '年龄（周岁） 不低于 3周岁，且 未满 6周岁',
      'Age (years) is at least 3 years and is less than 6 years',
    ],
  ],
  any: [[{ kind: 'any', of: [yes, under18] }, '以下任一成立', 'at least one of these holds']],
  not: [
    [
      { kind: 'not', of: oneKind },
      '残疾类别 不属于 视力、孤独症',
      'Kind of disability is none of vision, autism',
    ],
    [{ kind: 'not', of: known }, '出生日期 未知', 'Date of birth is not known'],
    [
      { kind: 'not', of: member('father') },
      '父亲 不属于「无力抚养的父母」',
      'Father does not belong to “Parents unable to raise a child”',
    ],
    [
      { kind: 'not', of: under18 },
      '以下不成立：年龄（周岁） 未满 18周岁',
      'this does not hold: Age (years) is less than 18 years',
    ],
    [{ kind: 'not', of: { kind: 'any', of: [yes, under18] } }, '以下不成立', 'this does not hold'],
  ],
  'at-least-of': [
    [{ kind: 'at-least-of', count: 2, of: [yes, under18] }, '以下至少 2 项成立', 'at least 2 of these hold'],
    [
      {
        kind: 'at-least-of',
        count: { kind: 'parameter', type: 'integer', id: 'least' },
        of: [yes, under18],
      },
      '以下至少 最少项数 项成立',
      'at least least count of these hold',
    ],
  ],
  'first-known': [
    [
      { kind: 'first-known', of: [yes, under18] },
      '以第一个已知的为准',
      'the first of these that is known decides',
    ],
  ],
  compare: [
    [under18, '年龄（周岁） 未满 18周岁', 'Age (years) is less than 18 years'],
    [
      compare(age, 'at-most', { kind: 'parameter', type: 'integer', id: 'age-ceiling', unit: 'years' }),
      '年龄（周岁） 不超过 康复救助年龄上限',
      'Age (years) is at most age ceiling for rehabilitation',
    ],
    [compare(derived('stay'), 'more', whole(2)), '在院年数 超过 2年', 'Stay is more than 2 years'],
    [
      compare(fact('father.term'), 'at-least', {
        kind: 'literal',
        type: 'integer',
        value: 6,
        unit: 'months',
      }),
      '父亲刑期 不低于 6个月',
      'Father: term is at least 6 months',
    ],
    [compare(fact('height'), 'less', metres('1.20')), '身高 低于 1.20米', 'Height is less than 1.20 m'],
    [compare(fact('height'), 'equal', metres('1.2')), '身高 等于 1.2米', 'Height is exactly 1.2 m'],
    [
      compare(derived('perHead'), 'less', { kind: 'parameter', type: 'decimal', id: 'standard' }),
      '人均收入 低于 低保标准',
      'Income per head is less than subsistence standard',
    ],
    [
      compare(birth, 'at-least', date(20200229)),
      '出生日期 不早于 2020年2月29日',
      'Date of birth is on or after 2020-02-29',
    ],
    [
      compare(birth, 'less', fact('admissionDate')),
      '出生日期 早于 入院日期',
      'Date of birth is before Date of admission',
    ],
    [
      compare(birth, 'at-most', { kind: 'as-of', type: 'date' }),
      '出生日期 不晚于 认定日',
      'Date of birth is on or before the date of the decision',
    ],
    [
      compare(fact('lastSeen'), 'at-most', time(21 * 60)),
      '最后离校时间 不晚于 21:00',
      'Leaves school at is at or before 21:00',
    ],
  ],
  same: [
    [yes, '具有康复适应指征 是', 'Rehabilitation is indicated — yes'],
    [
      { kind: 'same', left: indicated, right: { kind: 'literal', type: 'boolean', value: false } },
      '具有康复适应指征 否',
      'Rehabilitation is indicated — no',
    ],
    [
      { kind: 'same', left: kind, right: { kind: 'literal', type: 'enum', value: 'limb' } },
      '残疾类别 为 肢体',
      'Kind of disability is limb',
    ],
    [
      { kind: 'same', left: fact('school'), right: { kind: 'literal', type: 'text', value: '一小' } },
      '学校 为 「一小」',
      'School is “一小”',
    ],
    [
      { kind: 'same', left: fact('father.status'), right: fact('mother.status') },
      '父亲状况 等于 母亲状况',
      'Father: status equals Mother: status',
    ],
  ],
  'one-of': [
    [oneKind, '残疾类别 属于 视力、孤独症', 'Kind of disability is one of vision, autism'],
    [
      { kind: 'one-of', value: kind, list: { kind: 'parameter', type: 'set', id: 'kinds' } },
      '残疾类别 属于 救助类别',
      'Kind of disability is one of kinds served',
    ],
  ],
  includes: [
    [
      { kind: 'includes', mode: 'any', value: hardships, list: set('poverty', 'illness') },
      '家庭困难 含有下列之一：贫困、重病',
      'Hardships includes any of poverty, illness',
    ],
    [
      { kind: 'includes', mode: 'all', value: hardships, list: set('poverty', 'illness') },
      '家庭困难 全部含有：贫困、重病',
      'Hardships includes all of poverty, illness',
    ],
    [
      { kind: 'includes', mode: 'none', value: hardships, list: set('poverty', 'illness') },
      '家庭困难 均不含有：贫困、重病',
      'Hardships includes none of poverty, illness',
    ],
  ],
  known: [[known, '出生日期 已知', 'Date of birth is known']],
  category: [
    [member('father'), '父亲 属于「无力抚养的父母」', 'Father belongs to “Parents unable to raise a child”'],
    [member(''), '儿童 属于「无力抚养的父母」', 'Child belongs to “Parents unable to raise a child”'],
    [
      { kind: 'category', rule: 'health.gone', at: 'uncle', versions: [] },
      'uncle 属于「health.gone」',
      'uncle belongs to “health.gone”',
    ],
  ],
}

describe.each(Object.entries(cases))('%s', (_, list) => {
  test.each(list)('%#: %j', (condition, zh, en) => {
    expect(conditionSentence(condition, names, 'zh')).toBe(zh)
    expect(conditionSentence(condition, names, 'en')).toBe(en)
  })
})

test('the tree opens every combinator, and an `all` in an `all` adds no level', () => {
  const condition: Condition = {
    kind: 'all',
    of: [
      yes,
      { kind: 'all', of: [known, { kind: 'not', of: { kind: 'any', of: [under18, member('mother')] } }] },
    ],
  }
  expect(printSentences(conditionTree(condition, names, 'zh'))).toBe(
    [
      '以下全部成立：',
      '  具有康复适应指征 是',
      '  出生日期 已知',
      '  以下不成立：',
      '    以下任一成立：',
      '      年龄（周岁） 未满 18周岁',
      '      母亲 属于「无力抚养的父母」',
    ].join('\n'),
  )
})

test('parameter values are said only when the names are of some day', () => {
  const ceiling = compare(age, 'at-most', {
    kind: 'parameter',
    type: 'integer',
    id: 'age-ceiling',
    unit: 'years',
  })
  const served: Condition = {
    kind: 'one-of',
    value: kind,
    list: { kind: 'parameter', type: 'set', id: 'kinds' },
  }
  const poor = compare(derived('perHead'), 'less', { kind: 'parameter', type: 'decimal', id: 'standard' })
  const on = (day: number, condition: Condition) =>
    conditionSentence(condition, namesAbout(planNames(ir, day), 'child'), 'zh')
  expect(on(20241231, ceiling)).toBe('年龄（周岁） 不超过 康复救助年龄上限（现为 6周岁）')
  expect(on(20250101, ceiling)).toBe('年龄（周岁） 不超过 康复救助年龄上限（现为 14周岁）')
  expect(on(20250101, served)).toBe('残疾类别 属于 救助类别（现为 视力、听力）')
  expect(on(20250101, poor)).toBe('人均收入 低于 低保标准（标准未定）')
})
