import { type Cursor, child, spanOf } from '../../../model/document.ts'
import type { Unit } from '../../../model/units.ts'
import type { Literal, ParameterRef, Value } from '../../nodes/values.ts'
import { rebaseValue } from '../../rebase.ts'
import { typeNames } from '../../type-names.ts'
import { type BuildContext, lookupFact, type Scope } from '../context.ts'
import { unknownFact, unknownParameter } from '../find.ts'
import { sameUnit } from '../units.ts'
import { type Expected, literalFrom, unknownOption } from './literal.ts'

export interface Left extends Expected {
  readonly unit?: Unit
}

/** The right side of a comparison with `left`: a literal, a parameter or another fact of its type and unit. */
export function operandFrom(context: BuildContext, scope: Scope, cursor: Cursor, left: Left): Value | null {
  const { value } = cursor
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const named = cursor as Cursor<Readonly<Record<string, string>>>
    if ('parameter' in value) return parameterFrom(context, child(named, 'parameter'), left)
    if ('fact' in value) return otherFact(context, scope, child(named, 'fact'), left)
  }
  const literal = literalFrom(context, cursor, left)
  return literal && left.unit ? { ...literal, unit: left.unit } : literal
}

/** A list of literals or a set-valued parameter. */
export function listFrom(context: BuildContext, cursor: Cursor, left: Left): Literal | ParameterRef | null {
  const { value } = cursor
  if (!Array.isArray(value)) {
    const named = child(cursor as Cursor<{ parameter: string }>, 'parameter')
    const parameter = parameterFrom(context, named, { ...left, type: 'set' })
    if (parameter) knownMembers(context, named, left)
    return parameter
  }
  const members = value.map((member, index) =>
    literalFrom(context, { document: cursor.document, path: [...cursor.path, index], value: member }, left),
  )
  if (members.some((member) => member === null)) return null
  return { kind: 'literal', type: 'set', value: members.map((member) => String(member?.value)) }
}

/** Values of a set parameter that its fact can never have would silently match nothing. */
function knownMembers(context: BuildContext, cursor: Cursor<string>, left: Left): void {
  const options = left.fact?.values
  const parameter = context.parameters.get(cursor.value)
  if (!options || !parameter) return
  const members = parameter.values.flatMap(({ value }) => (Array.isArray(value) ? value.map(String) : []))
  const unknown = [...new Set(members)].filter((member) => !Object.hasOwn(options, member))
  for (const member of unknown) unknownOption(context, cursor, left, member)
}

export function parameterFrom(
  context: BuildContext,
  cursor: Cursor<string>,
  left: Left,
): ParameterRef | null {
  const id = cursor.value
  const parameter = context.parameters.get(id)
  if (!parameter) {
    unknownParameter(context, cursor)
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

function otherFact(context: BuildContext, scope: Scope, cursor: Cursor<string>, left: Left): Value | null {
  const path = cursor.value
  if (path === 'asOf') {
    if (left.type === 'date') return { kind: 'as-of', type: 'date' }
    typeMismatch(context, cursor, left, path, 'date')
    return null
  }
  const found = lookupFact(scope.subject, path)
  if (!found) {
    unknownFact(context, scope, spanOf(cursor), path)
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
