/**
 * The one JSON text of a value, as RFC 8785 lays down: no white space, keys in order of their UTF-16 code units, numbers
 * and strings as ECMAScript writes them. Members that are `undefined` are absent. A lone surrogate, which the RFC
 * refuses, stays as its escape.
 *
 * @throws {TypeError} for what JSON cannot say: functions, bigints, NaN, infinities, a bare `undefined`
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${members.map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join(',')}}`
  }
  const isJson = value === null || typeof value === 'boolean' || typeof value === 'string'
  if (isJson || Number.isFinite(value)) return JSON.stringify(value)
  throw new TypeError(`JSON cannot say ${String(value)}`)
}

/** Values whose order says nothing, in the order of their canonical texts. */
export function inAnyOrder(values: readonly unknown[]): readonly unknown[] {
  const texts = values.map((value) => [canonicalJson(value), value] as const)
  return texts.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, value]) => value)
}
