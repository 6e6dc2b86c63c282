/** What a YAML file of the pack is made of. Lists of scalars and what is marked `flow` stand on one line. */
export type Yaml = boolean | number | string | readonly Yaml[] | { readonly [key: string]: Yaml }

/** Block style, two spaces a level; every text that YAML could take for something else is quoted. */
export function toYaml(value: { readonly [key: string]: Yaml }): string {
  return `${entries(value, '').join('\n')}\n`
}

function entries(value: { readonly [key: string]: Yaml }, indent: string): string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const head = `${indent}${scalar(key)}:`
    if (isShort(inner)) return [`${head} ${flow(inner)}`]
    return [head, ...block(inner, `${indent}  `)]
  })
}

function block(value: Yaml, indent: string): string[] {
  if (isList(value))
    return value.flatMap((one) => {
      if (isShort(one)) return [`${indent}- ${flow(one)}`]
      const [first = '', ...others] = block(one, `${indent}  `)
      return [`${indent}- ${first.trimStart()}`, ...others]
    })
  return typeof value === 'object' ? entries(value, indent) : [`${indent}${scalar(value)}`]
}

/** On one line stand scalars, lists of scalars, and maps of those: `{ zh: 名称, en: name }`, `{ atLeast: 6 }`. */
function isShort(value: Yaml): boolean {
  if (typeof value !== 'object') return true
  const plain = (one: Yaml) => typeof one !== 'object' || (isList(one) && one.every(isScalar))
  if (isList(value)) return value.every(isScalar)
  const inner = Object.values(value)
  return inner.every(plain) || (inner.length === 1 && inner.every((one) => !isList(one) && isShort(one)))
}

function flow(value: Yaml): string {
  if (isList(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value !== 'object') return scalar(value)
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${scalar(key)}: ${flow(inner)}`)
    .join(', ')} }`
}

function scalar(value: boolean | number | string): string {
  if (typeof value !== 'string') return String(value)
  return isPlain(value) ? value : quoted(value)
}

const words = /^(true|false|null|yes|no|on|off|y|n)$/i

function isPlain(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9.-]*$/.test(text) && !words.test(text)
}

/** A double-quoted text; what nobody can see is written as an escape. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\p{C}\p{Z}]/gu, (one) =>
    one === ' ' ? one : [...escapes(one)].join(''),
  )
}

function* escapes(character: string): Generator<string> {
  for (let index = 0; index < character.length; index += 1)
    yield `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`
}

function isList(value: Yaml): value is readonly Yaml[] {
  return Array.isArray(value)
}

function isScalar(value: Yaml): boolean {
  return typeof value !== 'object'
}
