import { afterEach, beforeEach, expect } from 'vitest'

const names = [
  'Object',
  'Array',
  'Function',
  'String',
  'Number',
  'Boolean',
  'Map',
  'Set',
  'Date',
  'RegExp',
  'Promise',
] as const

/** Everything that the prototypes of the language hold, and the names of all globals, as one comparable text. */
function globalsNow(): string {
  const held = names.map((name) => {
    const { prototype } = globalThis[name] as { readonly prototype: object }
    return [name, ...Reflect.ownKeys(prototype).map(String), Object.isExtensible(prototype)].join(' ')
  })
  return [...held, Reflect.ownKeys(globalThis).map(String).sort().join(' ')].join('\n')
}

/** Every test of a file leaves the language as it found it. */
export function expectUnchangedGlobals(): void {
  let before = ''
  beforeEach(() => {
    before = globalsNow()
  })
  afterEach(() => {
    expect(globalsNow()).toBe(before)
  })
}
