import type { Almanac } from 'json-rules-engine'
import { FactsError, factProblem } from '../facts/problems.ts'
import { actualOf } from '../facts/read-value.ts'

/**
 * A fact as the host has it: inside an object that the almanac holds for one of the groups its path starts with
 * (`father` of `father.lifeStatus`), else under its own path, where a source may have to fetch it.
 *
 * @throws {FactsError} where the almanac holds something else than an object for a group
 */
export async function lookUp(almanac: Almanac, path: string): Promise<unknown> {
  for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1)) {
    const group = path.slice(0, dot)
    const holder: unknown = await almanac.factValue(group)
    if (holder === undefined || holder === null) continue
    if (!isGroup(holder)) throw new FactsError([factProblem('CPR6108', group, actualOf(holder))])
    const found = within(holder, path.slice(dot + 1))
    if (found !== undefined && found !== null) return found
  }
  return almanac.factValue(path)
}

/** Every group that the path of a fact starts with. */
export function groupsOf(path: string): string[] {
  const steps = path.split('.')
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('.'))
}

/** The value under a path of an object, whichever of its steps are written as one dotted key. */
function within(holder: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(holder, path)) return holder[path]
  for (const group of groupsOf(path)) {
    const inner = Object.hasOwn(holder, group) ? holder[group] : undefined
    const found = isGroup(inner) ? within(inner, path.slice(group.length + 1)) : undefined
    if (found !== undefined && found !== null) return found
  }
  return undefined
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === '[object Object]'
}
