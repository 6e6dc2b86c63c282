/** A condition of json-rules-engine as far as this language can say it, each part with its place in the JSON. */
export type Imported =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Imported[] }
  | { readonly kind: 'not'; readonly part: Imported }
  | { readonly kind: 'reference'; readonly name: string; readonly at: string }
  | Test

export interface Test {
  readonly kind: 'test'
  readonly fact: FactSource
  readonly operator: BuiltIn
  readonly value: Operand
  readonly at: string
}

/** Where a host has a fact: its name, and the properties inside it. */
export interface FactSource {
  readonly fact: string
  readonly path: readonly string[]
}

export type Scalar = boolean | number | string

export type Operand =
  | { readonly kind: 'scalar'; readonly value: Scalar }
  | { readonly kind: 'list'; readonly values: readonly Scalar[] }
  | { readonly kind: 'fact'; readonly fact: FactSource }

/** Operators that json-rules-engine brings. */
export const builtIns = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
] as const

export type BuiltIn = (typeof builtIns)[number]

export function isBuiltIn(name: unknown): name is BuiltIn {
  return (builtIns as readonly unknown[]).includes(name)
}

/** One text for one source. */
export function keyOf({ fact, path }: FactSource): string {
  return JSON.stringify([fact, ...path])
}

/** Every test of a condition. */
export function* testsIn(condition: Imported): Generator<Test> {
  if (condition.kind === 'test') yield condition
  else if (condition.kind === 'not') yield* testsIn(condition.part)
  else if (condition.kind !== 'reference') for (const part of condition.parts) yield* testsIn(part)
}
