import type { InputFact, Parameter, Subject } from '../../../src/ir/nodes/index.ts'
import type { FactType } from '../../../src/model/documents/facts.ts'

export const words = { zh: '名', en: 'name' }
const abc = { a: words, b: words, c: words }

function input(path: string, type: FactType, more: Partial<InputFact> = {}): InputFact {
  return { path, type, title: words, question: words, ...more }
}

const small = { minimum: '0', maximum: '5' }
const unit = { minimum: '0', maximum: '2' }

/** A person with few-valued facts of every type, some about the father, chosen to sit on boundaries. */
export const subject: Subject = {
  id: 'child',
  title: words,
  relations: { father: { subject: 'parent', title: words } },
  inputs: [
    input('poor', 'boolean'),
    input('local', 'boolean'),
    input('kind', 'enum', { values: abc }),
    input('count', 'integer', small),
    input('places', 'integer', small),
    // Its range crosses zero, so that as a denominator it changes the direction of an inequality.
    input('balance', 'integer', { minimum: '-3', maximum: '3' }),
    input('width', 'decimal', unit),
    input('height', 'decimal', unit),
    input('depth', 'decimal', unit),
    input('change', 'decimal', { minimum: '-1', maximum: '1' }),
    input('birth', 'date', { earliest: 20200226, latest: 20200303 }),
    // Straddles the days of decision, so that the age may be that of somebody not yet born.
    input('due.birth', 'date', { earliest: 20260225, latest: 20260304 }),
    input('since', 'date', { earliest: 20240128, latest: 20240302 }),
    input('until', 'date', { earliest: 20240226, latest: 20240331 }),
    input('seen', 'date', { earliest: 20260225, latest: 'as-of' }),
    input('tags', 'set', { values: abc }),
    input('opens', 'time-of-day'),
    input('closes', 'time-of-day'),
    input('school', 'text'),
    input('camp', 'text'),
    input('father.away', 'boolean'),
    input('father.kind', 'enum', { values: abc }),
    input('father.count', 'integer', small),
  ],
  derived: [],
}

export const inputs: ReadonlyMap<string, InputFact> = new Map(subject.inputs.map((one) => [one.path, one]))

function parameter(id: string, type: FactType, value?: Parameter['values'][number]['value']): Parameter {
  const values = value === undefined ? [] : [{ from: 20210101, value, source: 'test', verified: true }]
  return { id, title: words, type, values }
}

/** Of every type one with a value (`set-…`) and one without (`open-…`). */
export const parameters: readonly Parameter[] = [
  parameter('set-boolean', 'boolean', true),
  parameter('set-enum', 'enum', 'b'),
  parameter('set-integer', 'integer', 2),
  parameter('set-decimal', 'decimal', '0.5'),
  parameter('set-date', 'date', 20240301),
  parameter('set-time', 'time-of-day', 481),
  parameter('set-text', 'text', 'ann'),
  parameter('set-list', 'set', ['b', 'c']),
  parameter('set-names', 'set', ['ann', 'bob']),
  parameter('open-boolean', 'boolean'),
  parameter('open-enum', 'enum'),
  parameter('open-integer', 'integer'),
  parameter('open-count', 'integer'),
  parameter('open-decimal', 'decimal'),
  parameter('open-date', 'date'),
  parameter('open-time', 'time-of-day'),
  parameter('open-text', 'text'),
  parameter('open-list', 'set'),
  parameter('open-names', 'set'),
]
