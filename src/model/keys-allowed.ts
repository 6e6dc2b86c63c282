import type { z } from 'zod'
import type { LocatedNode } from '../syntax/located-node.ts'
import type { Path } from './document.ts'

/** The part of a schema definition that says which keys a mapping takes; the same in every zod object. */
interface SchemaLike {
  readonly _zod: { readonly def: Readonly<Record<string, unknown>> }
}

/**
 * The keys allowed at a place, for "did you mean": walks the schema along the path. Where several shapes are
 * possible (five kinds of rule), the keys of the one that fits what is written best.
 */
export function keysAllowedAt(schema: z.ZodType, node: LocatedNode, path: Path): string[] {
  const present = node.kind === 'map' ? node.entries.map((entry) => String(entry.key.value)) : []
  const candidates = descend([schema as unknown as SchemaLike], path).flatMap(shapesOf)
  const score = (keys: readonly string[]) => present.filter((key) => keys.includes(key)).length
  return candidates.sort((a, b) => score(b) - score(a))[0] ?? []
}

function descend(schemas: readonly SchemaLike[], path: Path): SchemaLike[] {
  let here = schemas.flatMap(unwrap)
  for (const step of path) here = here.flatMap((schema) => inside(schema, step)).flatMap(unwrap)
  return here
}

function unwrap(schema: SchemaLike): SchemaLike[] {
  const { def } = schema._zod
  if (def.type === 'optional') return unwrap(def.innerType as SchemaLike)
  if (def.type === 'lazy') return unwrap((def.getter as () => SchemaLike)())
  if (def.type === 'union') return (def.options as readonly SchemaLike[]).flatMap(unwrap)
  return [schema]
}

function inside(schema: SchemaLike, step: string | number): SchemaLike[] {
  const { def } = schema._zod
  if (def.type === 'array') return typeof step === 'number' ? [def.element as SchemaLike] : []
  if (def.type === 'record') return [def.valueType as SchemaLike]
  if (def.type !== 'object') return []
  const shape = def.shape as Readonly<Record<string, SchemaLike>>
  const own = Object.hasOwn(shape, step) ? shape[step] : undefined
  const rest = def.catchall as SchemaLike | undefined
  return own ? [own] : rest && rest._zod.def.type !== 'never' ? [rest] : []
}

function shapesOf(schema: SchemaLike): string[][] {
  const { def } = schema._zod
  return def.type === 'object' ? [Object.keys(def.shape as object)] : []
}
