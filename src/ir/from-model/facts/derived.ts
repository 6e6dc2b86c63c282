import { type Cursor, child, spanOf } from '../../../model/document.ts'
import type { FactModel, FactType } from '../../../model/documents/facts.ts'
import type { Subject } from '../../nodes/dictionary.ts'
import type { Age, AsOf, Elapsed, FactRef, Ratio } from '../../nodes/values.ts'
import { typeNames } from '../../type-names.ts'
import type { BuildContext } from '../context.ts'
import { unknownFact } from '../find.ts'

/** How a derived fact is worked out; `null` (with findings) where what it is worked out from does not fit. */
export function derivedFrom(
  context: BuildContext,
  subject: Subject,
  path: string,
  fact: Cursor<FactModel>,
): Age | Elapsed | Ratio | null {
  const definition = fact.value.derived
  if (!definition) return null
  const cursor = child(fact, 'derived') as Cursor<Record<string, unknown>>
  const input = (at: Cursor, types: readonly FactType[]) => inputRef(context, subject, at, types)
  if ('age' in definition) {
    const birth = input(child(cursor, 'age'), ['date'])
    return birth && { kind: 'age', type: 'integer', unit: definition.in, path, birth }
  }
  if ('elapsed' in definition) {
    const inner = child(cursor, 'elapsed') as Cursor<Record<string, unknown>>
    const moment = (key: 'since' | 'until'): FactRef | AsOf | null =>
      definition.elapsed[key] === 'asOf'
        ? { kind: 'as-of', type: 'date' }
        : input(child(inner, key), ['date'])
    const since = moment('since')
    const until = moment('until')
    return (
      since && until && { kind: 'elapsed', type: 'integer', unit: definition.elapsed.in, path, since, until }
    )
  }
  const inner = child(cursor, 'ratio') as Cursor<Record<string, unknown>>
  const of = input(child(inner, 'of'), ['integer', 'decimal'])
  const per = input(child(inner, 'per'), ['integer', 'decimal'])
  const times = String(definition.ratio.times ?? 1)
  const { unit } = fact.value
  return of && per && { kind: 'ratio', type: 'decimal', path, of, per, times, ...(unit ? { unit } : {}) }
}

function inputRef(
  context: BuildContext,
  subject: Subject,
  cursor: Cursor,
  types: readonly FactType[],
): FactRef | null {
  const path = String(cursor.value)
  const fact = subject.inputs.find((one) => one.path === path)
  if (!fact) {
    unknownFact(context, { subject, prefix: '' }, spanOf(cursor), path)
    return null
  }
  const expected = types.at(-1) ?? 'text'
  if (!types.includes(fact.type)) {
    context.findings.add('CPR3011', spanOf(cursor), {
      fact: path,
      type: typeNames[fact.type].zh,
      typeEn: typeNames[fact.type].en,
      expected: typeNames[expected].zh,
      expectedEn: typeNames[expected].en,
    })
    return null
  }
  return { kind: 'fact', type: fact.type, path, ...(fact.unit ? { unit: fact.unit } : {}) }
}
