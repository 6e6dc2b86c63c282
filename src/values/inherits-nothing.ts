const EMPTY = Object.freeze({})

/**
 * Whether an object says only what it says itself: it is a plain one, and nothing has been left on `Object.prototype`
 * by assignment. `object.key` asks the prototype too, so whatever fails this must be read by its own keys. Costs some
 * twenty nanoseconds, where asking for each key would cost more than deciding.
 */
export function inheritsNothing(object: unknown): boolean {
  for (const _ in EMPTY) return false
  if (typeof object !== 'object' || object === null) return false
  const prototype: unknown = Object.getPrototypeOf(object)
  return prototype === Object.prototype || prototype === null
}

/**
 * Options as a caller wrote them: none can come from `Object.prototype`, where another library's fault may have left an
 * `unchecked` or an `asOf`.
 *
 * @throws {TypeError} for an option that there is not: `asof` would be decided for today, silently
 */
export function ownOptions<T extends object>(given: T | undefined, known: readonly (keyof T & string)[]): T {
  const own =
    given !== undefined && inheritsNothing(given) ? given : Object.assign(Object.create(null), given)
  for (const name in own)
    if (!(known as readonly string[]).includes(name))
      throw new TypeError(`there is no option \`${name.slice(0, 60)}\`; options are ${known.join(', ')}`)
  return own
}
