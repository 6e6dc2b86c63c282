import { type Cursor, child, keySpanOf } from '../../../model/document.ts'
import type { Unit } from '../../../model/units.ts'
import type { Comparison, Condition } from '../../nodes/conditions.ts'
import type { FactRef, Value } from '../../nodes/values.ts'
import { rebaseValue } from '../../rebase.ts'
import { typeNames } from '../../type-names.ts'
import type { BuildContext, Lookup, Scope } from '../context.ts'
import { sameUnit } from '../units.ts'
import { type Left, listFrom, operandFrom } from './operand.ts'
import { counterpart, isOperator, type Operator, operatorsOf } from './operators.ts'

const comparisons: Partial<Record<Operator, Comparison>> = {
  atLeast: 'at-least',
  atMost: 'at-most',
  moreThan: 'more',
  lessThan: 'less',
  before: 'less',
  after: 'more',
  onOrBefore: 'at-most',
  onOrAfter: 'at-least',
}

/** `fact: { operator: operand, … }` as conditions of one operator each; a bare scalar means `equals`. */
export function testFrom(
  context: BuildContext,
  scope: Scope,
  path: string,
  found: Lookup,
  cursor: Cursor,
): Condition[] {
  const left = leftOf(path, found)
  const value = rebaseValue(readOf(path, found), scope.prefix)
  if (typeof cursor.value !== 'object' || cursor.value === null)
    return compact(one(context, scope, 'equals', left, value, cursor))
  const test = cursor.value as Record<string, unknown>
  if (
    test.unit !== undefined &&
    !sameUnit(context, child(cursor as Cursor<typeof test>, 'unit'), left, test.unit as Unit)
  )
    return []
  return Object.keys(test)
    .filter(isOperator)
    .flatMap((operator) =>
      compact(one(context, scope, operator, left, value, child(cursor as Cursor<typeof test>, operator))),
    )
}

function one(
  context: BuildContext,
  scope: Scope,
  operator: Operator,
  left: Left,
  value: Value,
  cursor: Cursor,
): Condition | null {
  const allowed = operatorsOf[left.type]
  if (!allowed.includes(operator)) {
    const { zh, en } = typeNames[left.type]
    const values = { fact: left.name, operator, type: zh, typeEn: en, allowed: allowed.join(' ') }
    context.findings.add('CPR3001', keySpanOf(cursor), values, counterpart(operator, left.type))
    return null
  }
  if (operator === 'known') {
    const known: Condition = { kind: 'known', value }
    return cursor.value === false ? { kind: 'not', of: known } : known
  }
  if (operator === 'oneOf' || operator === 'noneOf') {
    const list = listFrom(context, cursor, left)
    if (!list) return null
    const within: Condition = { kind: 'one-of', value, list }
    return operator === 'noneOf' ? { kind: 'not', of: within } : within
  }
  if (operator === 'includesAny' || operator === 'includesAll' || operator === 'includesNone') {
    const list = listFrom(context, cursor, left)
    if (!list) return null
    const mode = operator === 'includesAny' ? 'any' : operator === 'includesAll' ? 'all' : 'none'
    return { kind: 'includes', mode, value: value as FactRef, list }
  }
  const right = operandFrom(context, scope, cursor, left)
  if (!right) return null
  const comparison = comparisons[operator]
  if (comparison) return { kind: 'compare', comparison, left: value, right }
  const ordered = left.type !== 'boolean' && left.type !== 'enum' && left.type !== 'text'
  return ordered
    ? { kind: 'compare', comparison: 'equal', left: value, right }
    : { kind: 'same', left: value, right }
}

function readOf(path: string, found: Lookup): Value {
  if (found.kind === 'derived') return found.fact.value
  const { type, unit } = found.fact
  return { kind: 'fact', type, path, ...(unit ? { unit } : {}) }
}

function leftOf(path: string, found: Lookup): Left {
  const value = readOf(path, found)
  const unit = 'unit' in value ? value.unit : undefined
  return {
    name: path,
    type: value.type,
    ...(unit ? { unit } : {}),
    ...(found.kind === 'input' ? { fact: found.fact } : {}),
  }
}

function compact(condition: Condition | null): Condition[] {
  return condition ? [condition] : []
}

/** A test that names no operator says nothing. */
export function emptyTest(context: BuildContext, cursor: Cursor): void {
  context.findings.add('CPR2033', keySpanOf(cursor), {
    meaning: '，如 atLeast、equals',
    meaningEn: ', such as atLeast or equals',
  })
}
