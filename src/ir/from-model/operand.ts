import { nearest } from '../../diagnostics/nearest.ts'
import { type Cursor, spanOf } from '../../model/document.ts'
import type { Unit } from '../../model/units.ts'
import type { Literal, ParameterRef, Value } from '../nodes/values.ts'
import { rebaseValue } from '../rebase.ts'
import { typeNames } from '../type-names.ts'
import { type BuildContext, factPaths, lookupFact, type Scope } from './context.ts'
import { type Expected, literalFrom } from './literal.ts'

export interface Left extends Expected {
  readonly unit?: Unit
}

/** The right side of a comparison with `left`: a literal, a parameter or another fact of its type and unit. */
export function operandFrom(context: BuildContext, scope: Scope, cursor: Cursor, left: Left): Value | null {
  const { value } = cursor
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    if ('parameter' in value) return parameterFrom(context, cursor, String(value.parameter), left)
    if ('fact' in value) return otherFact(context, scope, cursor, String(value.fact), left)
  }
  const literal = literalFrom(context, cursor, left)
  return literal && left.unit ? { ...literal, unit: left.unit } : literal
}

/** A list of literals or a set-valued parameter. */
export function listFrom(context: BuildContext, cursor: Cursor, left: Left): Literal | ParameterRef | null {
  const { value } = cursor
  if (!Array.isArray(value)) {
    const id = String((value as { parameter?: unknown }).parameter)
    return parameterFrom(context, cursor, id, { ...left, type: 'set' })
  }
  const members = value.map((member, index) =>
    literalFrom(context, { document: cursor.document, path: [...cursor.path, index], value: member }, left),
  )
  if (members.some((member) => member === null)) return null
  return { kind: 'literal', type: 'set', value: members.map((member) => String(member?.value)) }
}

function parameterFrom(context: BuildContext, cursor: Cursor, id: string, left: Left): ParameterRef | null {
  const parameter = context.parameters.get(id)
  if (!parameter) {
    context.findings.add(
      'CPR2018',
      spanOf(cursor),
      { parameter: id },
      nearest(id, [...context.parameters.keys()]),
    )
    return null
  }
  const numeric = (type: string) => type === 'integer' || type === 'decimal'
  if (parameter.type !== left.type && !(numeric(parameter.type) && left.type === 'decimal')) {
    typeMismatch(context, cursor, left, id, parameter.type)
    return null
  }
  if (left.type !== 'set' && !sameUnit(context, cursor, left, parameter.unit)) return null
  const base = { kind: 'parameter', type: left.type, id } as const
  return left.unit && left.type !== 'set' ? { ...base, unit: left.unit } : base
}

function otherFact(
  context: BuildContext,
  scope: Scope,
  cursor: Cursor,
  path: string,
  left: Left,
): Value | null {
  if (path === 'asOf') {
    if (left.type === 'date') return { kind: 'as-of', type: 'date' }
    typeMismatch(context, cursor, left, path, 'date')
    return null
  }
  const found = lookupFact(scope.subject, path)
  if (!found) {
    unknownFact(context, scope, cursor, path)
    return null
  }
  const value: Value =
    found.kind === 'derived'
      ? found.fact.value
      : {
          kind: 'fact',
          type: found.fact.type,
          path,
          ...(found.fact.unit ? { unit: found.fact.unit } : {}),
        }
  if (value.type !== left.type) {
    typeMismatch(context, cursor, left, path, value.type)
    return null
  }
  if (!sameUnit(context, cursor, left, 'unit' in value ? value.unit : undefined)) return null
  return rebaseValue(value, scope.prefix)
}

export function unknownFact(context: BuildContext, scope: Scope, cursor: Cursor, path: string): void {
  const { subject } = scope
  context.findings.add(
    'CPR2017',
    spanOf(cursor),
    { subject: subject.title.zh, subjectEn: subject.title.en, fact: path },
    nearest(path, [...factPaths(subject), ...Object.keys(subject.relations)]),
  )
}

export function sameUnit(
  context: BuildContext,
  cursor: Cursor,
  left: Left,
  actual: Unit | undefined,
): boolean {
  if (left.unit === actual) return true
  context.findings.add('CPR3003', spanOf(cursor), {
    of: left.name,
    expected: left.unit ?? '—',
    actual: actual ?? '—',
  })
  return false
}

function typeMismatch(
  context: BuildContext,
  cursor: Cursor,
  left: Left,
  other: string,
  type: keyof typeof typeNames,
): void {
  context.findings.add('CPR3006', spanOf(cursor), {
    fact: left.name,
    type: typeNames[left.type].zh,
    typeEn: typeNames[left.type].en,
    other,
    otherType: typeNames[type].zh,
    otherTypeEn: typeNames[type].en,
  })
}
