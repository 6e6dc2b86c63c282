import { below, type ImportFindings, shown } from './finding.ts'
import { readSource } from './read-source.ts'
import { isObject, leftOut, wrong } from './shape.ts'
import { builtIns, type Imported, isBuiltIn, type Operand, type Scalar } from './tree.ts'

/** `{ fact, operator, value }`; `null` (with findings) where the language cannot say it. */
export function readTest(
  json: Readonly<Record<string, unknown>>,
  at: string,
  findings: ImportFindings,
): Imported | null {
  leftOut(json, ['fact', 'operator', 'value', 'path', 'params'], at, findings)
  const fact = readSource(json, at, findings)
  const operator = readOperator(json.operator, below(at, 'operator'), findings)
  if (!Object.hasOwn(json, 'value'))
    return wrong(undefined, below(at, 'value'), ['比较的值', 'a value to compare with'], findings)
  const value = operator && readOperand(operator.name, json, at, findings)
  if (!fact || !operator || !value) return null
  const test: Imported = { kind: 'test', fact, operator: operator.name, value, at }
  return operator.negated ? { kind: 'not', part: test } : test
}

interface Operator {
  readonly name: (typeof builtIns)[number]
  readonly negated: boolean
}

/** Of the decorators that json-rules-engine puts before operators, `not:` is the one that the language can say. */
function readOperator(json: unknown, at: string, findings: ImportFindings): Operator | null {
  if (typeof json !== 'string') return wrong(json, at, ['一个运算符', 'an operator'], findings)
  const negations = /^(not:)*/.exec(json)?.[0] ?? ''
  const name = json.slice(negations.length)
  if (isBuiltIn(name)) return { name, negated: (negations.length / 'not:'.length) % 2 === 1 }
  return findings.add('CPR5102', at, { operator: json, allowed: builtIns.join(' ') })
}

function readOperand(
  operator: Operator['name'],
  json: Readonly<Record<string, unknown>>,
  at: string,
  findings: ImportFindings,
): Operand | null {
  const { value } = json
  const place = below(at, 'value')
  const inList = operator === 'in' || operator === 'notIn'
  const refused = () =>
    findings.add('CPR5107', place, { fact: shown(json.fact), operator, value: shown(value) })
  if (isObject(value) && Object.hasOwn(value, 'fact')) {
    if (inList || operator === 'contains' || operator === 'doesNotContain')
      return findings.add('CPR5109', place, { operator })
    const fact = readSource(value, place, findings)
    return fact && { kind: 'fact', fact }
  }
  if (!inList) return isScalar(value) ? { kind: 'scalar', value } : refused()
  if (!Array.isArray(value)) return refused()
  if (value.length === 0) return findings.add('CPR5111', place, { key: 'value' })
  return value.every(isScalar) ? { kind: 'list', values: value } : refused()
}

function isScalar(value: unknown): value is Scalar {
  return (
    typeof value === 'boolean' ||
    typeof value === 'string' ||
    (typeof value === 'number' && Number.isFinite(value))
  )
}
