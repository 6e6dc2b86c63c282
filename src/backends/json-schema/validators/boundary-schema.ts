import type { InputFact, Subject } from '../../../ir/nodes/index.ts'
import { type Branch, type Branches, branchesOf, type Subjects } from '../fact-branches.ts'
import type { JsonSchema } from '../json-schema.ts'
import { integerSchema } from '../number-schema.ts'

/**
 * The schema that validators are compiled from: that of ../subject-schema.ts without its texts, and with keywords of our own
 * (keywords/) where JSON Schema says less than is needed, or where the standard keyword is slow.
 */
export type BoundarySchema =
  | false
  | Pick<JsonSchema, 'type' | 'enum' | 'minimum' | 'exclusiveMinimum' | 'maximum' | 'exclusiveMaximum'>
  | { readonly 'x-record': Readonly<Record<string, BoundarySchema>> }
  | { readonly 'x-subject': string }
  | { readonly 'x-options': readonly string[] }
  | { readonly 'x-decimal': Pick<InputFact, 'minimum' | 'maximum'> }
  | { readonly 'x-day': Pick<InputFact, 'earliest' | 'latest'> }
  | { readonly 'x-time': true }
  | { readonly 'x-text': true }

/** What null and undefined are is settled before any of these is asked. */
export function boundarySchema(subject: Subject, subjects: Subjects): BoundarySchema {
  return record(branchesOf(subject, subjects))
}

function record(branches: Branches): BoundarySchema {
  const properties = [...branches].map(([name, branch]) => [name, branchSchema(branch)] as const)
  return { 'x-record': Object.fromEntries(properties) }
}

function branchSchema(branch: Branch): BoundarySchema {
  switch (branch.kind) {
    case 'fact':
      return factSchema(branch.fact)
    case 'group':
      return record(branch.branches)
    case 'related':
      return { 'x-subject': branch.subject.id }
  }
}

function factSchema(fact: InputFact): BoundarySchema {
  const { type, values = {}, minimum, maximum, earliest, latest } = fact
  switch (type) {
    case 'boolean':
      return { type: 'boolean' }
    case 'integer':
      return integerSchema(fact)
    case 'enum':
      return Object.keys(values).length === 0 ? false : { enum: Object.keys(values) }
    case 'set':
      return { 'x-options': Object.keys(values) }
    case 'decimal':
      return {
        'x-decimal': {
          ...(minimum === undefined ? {} : { minimum }),
          ...(maximum === undefined ? {} : { maximum }),
        },
      }
    case 'date':
      return {
        'x-day': {
          ...(earliest === undefined ? {} : { earliest }),
          ...(latest === undefined ? {} : { latest }),
        },
      }
    case 'time-of-day':
      return { 'x-time': true }
    case 'text':
      return { 'x-text': true }
  }
}
