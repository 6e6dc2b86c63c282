import type {
  CategoryRule,
  Condition,
  DutyRule,
  EntitlementRule,
  FactRef,
  InputFact,
  Literal,
  PlanIr,
  Value,
} from '../../../src/ir/nodes/index.ts'
import type { FactType } from '../../../src/model/documents/facts.ts'

const types = ['boolean', 'integer', 'decimal', 'enum', 'set', 'date', 'time-of-day', 'text'] as const

/** So many names a plan of {@link hostilePlan} takes. */
export const NAMES = 24

/** A plan that uses every kind of condition and value, all of whose names and texts are of the list. */
export function hostilePlan(names: readonly string[]): PlanIr {
  const name = (index: number): string => names[index % names.length] ?? ''
  const title = { zh: name(20), en: name(21) }
  const options = Object.fromEntries([8, 9, 10].map((index) => [name(index), title]))
  const inputs = types.map((type, index): InputFact => {
    // Every other fact stands in a group, whose name is hostile too. A dot in a name makes groups of its own.
    const path = index % 2 === 0 ? name(index) : `${name(11)}.${name(index)}`
    return {
      path,
      type,
      title,
      question: title,
      note: title,
      ...(type === 'enum' || type === 'set' ? { values: options } : {}),
    }
  })
  const fact = (type: FactType): FactRef => ({
    kind: 'fact',
    type,
    path: inputs.find((one) => one.type === type)?.path ?? '',
  })
  const literal = (type: FactType, value: Literal['value']): Literal => ({ kind: 'literal', type, value })
  const compare = (left: Value, right: Value): Condition => ({
    kind: 'compare',
    comparison: 'at-least',
    left,
    right,
  })
  const ratio = (times: string): Value => ({
    kind: 'ratio',
    type: 'decimal',
    path: name(12),
    of: fact('integer'),
    per: fact('decimal'),
    times,
  })
  const age = (unit: 'years' | 'months'): Value => ({
    kind: 'age',
    type: 'integer',
    unit,
    path: name(13),
    birth: fact('date'),
  })
  const since = (unit: 'years' | 'days'): Value => ({
    kind: 'elapsed',
    type: 'integer',
    unit,
    path: name(14),
    since: fact('date'),
    until: { kind: 'as-of', type: 'date' },
  })
  const parameter = (type: FactType, index: number) =>
    ({ kind: 'parameter', type, id: `${name(15)}${index}` }) as const
  const leaves: readonly Condition[] = [
    { kind: 'same', left: fact('boolean'), right: literal('boolean', true) },
    { kind: 'same', left: fact('enum'), right: literal('enum', name(8)) },
    { kind: 'same', left: fact('text'), right: literal('text', name(16)) },
    { kind: 'one-of', value: fact('text'), list: literal('set', [name(16), name(17)]) },
    { kind: 'one-of', value: fact('enum'), list: parameter('set', 0) },
    { kind: 'includes', mode: 'none', value: fact('set'), list: literal('set', names) },
    compare(fact('integer'), literal('integer', -3)),
    compare(fact('decimal'), literal('decimal', '1.50')),
    compare(fact('time-of-day'), literal('time-of-day', 480)),
    compare(age('years'), literal('integer', 6)),
    compare(age('months'), literal('integer', 6)),
    compare(since('years'), literal('integer', 1)),
    compare(since('days'), parameter('integer', 1)),
    compare(ratio('1000'), literal('decimal', '2')),
    { kind: 'known', value: ratio('1') },
    { kind: 'constant', truth: 0 },
  ]
  const nested: Condition = {
    kind: 'first-known',
    of: [
      { kind: 'not', of: { kind: 'all', of: leaves } },
      { kind: 'at-least-of', count: parameter('integer', 1), of: leaves.slice(0, 3) },
    ],
  }
  const period = { from: 20210101, through: 20301231 }
  const common = {
    domain: name(18),
    subject: name(19),
    title,
    note: title,
    cites: [{ clause: name(22), quote: name(23) }],
    basis: [],
    file: name(0),
    line: 1,
  }
  const category: CategoryRule = {
    ...common,
    id: name(1),
    kind: 'category',
    versions: [{ ...period, condition: { kind: 'any', of: leaves } }],
  }
  const entitlement: EntitlementRule = {
    ...common,
    id: name(2),
    kind: 'entitlement',
    exclusiveWith: [],
    versions: [
      {
        ...period,
        condition: { kind: 'category', rule: name(1), at: '', versions: category.versions },
        grants: [{ id: name(3), title, note: title }],
      },
    ],
  }
  const duty: DutyRule = {
    ...common,
    id: name(4),
    kind: 'duty',
    force: 'should',
    versions: [{ ...period, applies: nested, holds: { kind: 'any', of: leaves } }],
  }
  return {
    id: name(5),
    title,
    version: name(6),
    ...period,
    jurisdiction: { area: name(7), title },
    milestones: [],
    domains: [],
    settings: { ageCompletes: 'day-after', timeZone: 'Asia/Shanghai' },
    groups: {},
    subjects: [
      {
        id: name(19),
        title,
        relations: Object.fromEntries([[name(11), { subject: name(19), title }]]),
        inputs,
        derived: [],
      },
      { id: name(20), title, relations: {}, inputs: [], derived: [] },
    ],
    parameters: [
      {
        id: `${name(15)}0`,
        title,
        type: 'set',
        values: [{ from: 20210101, value: [name(8)], source: name(0), verified: false }],
      },
      { id: `${name(15)}1`, title, type: 'integer', values: [] },
    ],
    indicators: [],
    figures: [],
    areas: [],
    rosters: [],
    rules: [category, entitlement, duty],
  }
}
