import type { InputFact, PlanIr, Subject } from '../../../src/ir/nodes/index.ts'
import type { FactType } from '../../../src/model/documents/facts.ts'
import { entitlement, planOf } from '../../decide/support/plan.ts'

const words = { zh: '名', en: 'Name' }

function input(path: string, type: FactType, more: Partial<InputFact> = {}): InputFact {
  return { path, type, title: words, question: words, ...more }
}

const abc = { a: words, b: words, 'c-d': words }

const home: readonly InputFact[] = [
  input('size', 'decimal', { minimum: '0.3', maximum: '2.5' }),
  input('rooms.count', 'integer', { minimum: '1' }),
  input('rooms.kinds', 'set', { values: abc }),
]

const under = (relation: string, facts: readonly InputFact[]): InputFact[] =>
  facts.map((fact) => ({ ...fact, path: `${relation}.${fact.path}` }))

function subject(id: string, inputs: readonly InputFact[], relations: Subject['relations'] = {}): Subject {
  return { id, title: words, relations, inputs, derived: [] }
}

const person = subject(
  'person',
  [
    input('ill', 'boolean'),
    // Names that every object answers to.
    input('constructor', 'boolean'),
    input('valueOf.length', 'integer'),
    input('kind', 'enum', { values: abc }),
    input('none', 'enum', { values: {} }),
    input('tags', 'set', { values: abc }),
    input('noTags', 'set', { values: {} }),
    input('whole', 'integer'),
    input('grade', 'integer', { minimum: '1', maximum: '4' }),
    input('between', 'integer', { minimum: '-1.5', maximum: '1.0000000000000000000001' }),
    input('free', 'decimal'),
    input('share', 'decimal', { minimum: '0', maximum: '1' }),
    // No number is any of these: the nearest one is above or below.
    input('odd.low', 'decimal', { minimum: '0.10000000000000000000001', maximum: '0.3' }),
    input('odd.high', 'decimal', { minimum: '-0.29999999999999999999', maximum: '0.29999999999999999999' }),
    input('odd.huge', 'decimal', { minimum: '-1e400', maximum: '1e400' }),
    input('odd.never', 'decimal', { minimum: '1e400' }),
    input('born', 'date', { latest: 'as-of' }),
    input('any.day', 'date'),
    input('term', 'date', { earliest: 20210101, latest: 20301231 }),
    input('seen', 'date', { earliest: 20240229, latest: 'as-of' }),
    input('opens', 'time-of-day'),
    input('note', 'text'),
    ...under('home', home),
  ],
  { home: { subject: 'home', title: words } },
)

/** A relation whose facts are another subject's, through a relation of its own, and one with a fact more than that. */
const visit = subject(
  'visit',
  [
    input('paid', 'boolean'),
    ...under('visitor', person.inputs),
    ...under('place', home),
    input('place.open', 'boolean'),
  ],
  { visitor: { subject: 'person', title: words }, place: { subject: 'home', title: words } },
)

/** A fact that stands below another can only be given dotted. */
const overlapping = subject('overlapping', [input('name', 'text'), input('name.length', 'integer')])

/** A name that no pack can give, but an IR made by hand. */
const proto = subject('proto', [input('__proto__', 'boolean'), input('own.__proto__', 'boolean')])

/** Dictionaries that the shipped plan does not have: bounds and names at their most awkward. */
export const awkward: PlanIr = planOf(
  [{ ...entitlement('test.rule', { kind: 'constant', truth: 1 }), subject: 'visit' }],
  { subjects: [person, subject('home', home), visit, overlapping, proto] },
)
