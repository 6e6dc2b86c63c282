import type { z } from 'zod'
import type { LocatedNode } from '../../syntax/located-node.ts'
import type { Path } from '../document.ts'

/** The part of a schema definition that says what a value may be; the same in every zod schema. */
interface SchemaLike {
  readonly _zod: { readonly def: Readonly<Record<string, unknown>> }
  readonly description?: string
}

/** What may stand at a place of a document. */
export interface Allowed {
  /** Keys of each shape that a mapping may have there; the shape that fits what is written best comes first. */
  readonly shapes: readonly (readonly string[])[]
  /** What is written there, as `中文 · English`; empty where the schema does not say. */
  readonly description: string
}

/**
 * What the schema allows at a path of a document. Of the shapes told apart by a literal (five kinds of rule by
 * `kind`), the path follows those that the document claims to have.
 */
export function allowedAt(schema: z.ZodType, root: LocatedNode, path: Path): Allowed {
  let here: SchemaLike[] = [schema as unknown as SchemaLike]
  let node: LocatedNode | undefined = root
  for (const step of path) {
    here = fitting(here, node).flatMap((one) => inside(one, step))
    node = node && childOf(node, step)
  }
  const shapes = fitting(here, node).flatMap(keysOf)
  const written = node ? keysIn(node) : []
  const fit = (keys: readonly string[]) => written.filter((key) => keys.includes(key)).length
  return {
    shapes: shapes.sort((one, other) => fit(other) - fit(one)),
    description: here.map(describe).find((one) => one !== '') ?? '',
  }
}

function describe(schema: SchemaLike): string {
  const { def } = schema._zod
  const inner = def.type === 'optional' ? (def.innerType as SchemaLike) : undefined
  return schema.description ?? (inner ? describe(inner) : '')
}

function alternatives(schema: SchemaLike): SchemaLike[] {
  const { def } = schema._zod
  if (def.type === 'optional') return alternatives(def.innerType as SchemaLike)
  if (def.type === 'lazy') return alternatives((def.getter as () => SchemaLike)())
  if (def.type === 'union') return (def.options as readonly SchemaLike[]).flatMap(alternatives)
  return [schema]
}

/** The alternatives that the document claims to be; all of them where it claims none. */
function fitting(schemas: readonly SchemaLike[], node: LocatedNode | undefined): SchemaLike[] {
  const all = schemas.flatMap(alternatives)
  const meant = all.filter((one) => claimed(one, node))
  return meant.length === 0 ? all : meant
}

/** Whether a shape with literals is the one that the document says it is; every other schema may be. */
function claimed(schema: SchemaLike, node: LocatedNode | undefined): boolean {
  if (node?.kind !== 'map') return true
  return Object.entries(shapeOf(schema)).every(([key, inner]) => {
    if (inner._zod.def.type !== 'literal') return true
    const value = childOf(node, key)
    const values = inner._zod.def.values as readonly unknown[]
    return value?.kind === 'scalar' && values.includes(value.value)
  })
}

function inside(schema: SchemaLike, step: string | number): SchemaLike[] {
  const { def } = schema._zod
  if (def.type === 'array') return typeof step === 'number' ? [def.element as SchemaLike] : []
  if (def.type === 'record') return [def.valueType as SchemaLike]
  const shape = shapeOf(schema)
  const own = Object.hasOwn(shape, step) ? shape[step] : undefined
  if (own) return [own]
  const rest = def.catchall as SchemaLike | undefined
  return rest && rest._zod.def.type !== 'never' ? [rest] : []
}

function shapeOf({ _zod: { def } }: SchemaLike): Readonly<Record<string, SchemaLike>> {
  return def.type === 'object' ? (def.shape as Readonly<Record<string, SchemaLike>>) : {}
}

function keysOf(schema: SchemaLike): string[][] {
  return schema._zod.def.type === 'object' ? [Object.keys(shapeOf(schema))] : []
}

function childOf(node: LocatedNode, step: string | number): LocatedNode | undefined {
  if (node.kind === 'list') return typeof step === 'number' ? node.items[step] : undefined
  if (node.kind !== 'map') return undefined
  return node.entries.find((entry) => entry.key.value === String(step))?.value
}

export function keysIn(node: LocatedNode): string[] {
  return node.kind === 'map' ? node.entries.map((entry) => String(entry.key.value)) : []
}
