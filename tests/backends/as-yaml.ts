import { stringify } from 'yaml'
import type { Condition, Value } from '../../src/ir/nodes/index.ts'
import { formatDate, formatTimeOfDay } from '../../src/values/index.ts'

/** A condition of the IR as an author would write it: what a failing property prints. */
export function conditionYaml(condition: Condition): string {
  return stringify(written(condition), { flowCollectionPadding: true, lineWidth: 110 }).trimEnd()
}

const comparisons = {
  equal: 'equals',
  less: 'lessThan',
  'at-most': 'atMost',
  more: 'moreThan',
  'at-least': 'atLeast',
} as const

function written(node: Condition): unknown {
  switch (node.kind) {
    case 'constant':
      return { constant: node.truth }
    case 'all':
    case 'any':
      return { [node.kind]: node.of.map(written) }
    case 'not':
      return { not: written(node.of) }
    case 'first-known':
      return { firstKnown: node.of.map(written) }
    case 'at-least-of':
      return {
        atLeastOf: {
          count: typeof node.count === 'number' ? node.count : { parameter: node.count.id },
          of: node.of.map(written),
        },
      }
    case 'category':
      return {
        [`is ${node.rule}${node.at === '' ? '' : ` of ${node.at}`}`]: node.versions.map((one) =>
          written(one.condition),
        ),
      }
    case 'compare':
      return { [String(operand(node.left))]: { [comparisons[node.comparison]]: operand(node.right) } }
    case 'same':
      return { [String(operand(node.left))]: operand(node.right) }
    case 'one-of':
      return { [String(operand(node.value))]: { oneOf: operand(node.list) } }
    case 'includes':
      return { [String(operand(node.value))]: { [`includes ${node.mode}`]: operand(node.list) } }
    case 'known':
      return { [String(operand(node.value))]: { known: true } }
  }
}

function operand(value: Value): unknown {
  switch (value.kind) {
    case 'literal':
      if (value.type === 'date') return formatDate(Number(value.value))
      if (value.type === 'time-of-day') return formatTimeOfDay(Number(value.value))
      return value.value
    case 'fact':
      return value.path
    case 'parameter':
      return { parameter: value.id }
    case 'as-of':
      return 'asOf'
    case 'age':
      return `age(${value.birth.path}) in ${value.unit}`
    case 'elapsed':
      return `elapsed(${operand(value.since)}, ${operand(value.until)}) in ${value.unit}`
    case 'ratio':
      return `${value.of.path} × ${value.times} ÷ ${value.per.path}`
  }
}
