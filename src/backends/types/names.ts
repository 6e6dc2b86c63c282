import type { Subject } from '../../ir/nodes/index.ts'
import { quoted } from '../javascript/quote.ts'

/** A name of a pack as TypeScript: always a string literal, so that nothing in it can be code. */
export function name(text: string): string {
  return quoted(text)
}

/** A union of literal types; `never` where there is none. */
export function union(names: readonly string[]): string {
  const distinct = [...new Set(names)]
  return distinct.length === 0 ? 'never' : distinct.map(name).join(' | ')
}

/**
 * What the interface of each subject is called: `left-behind-child` is `LeftBehindChildFacts`. Of anything but letters
 * and digits nothing is kept, and two subjects that would then be called the same are told apart by a number.
 */
export function interfaceNames(subjects: readonly Subject[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const { id } of subjects) {
    const words = id.split(/[^A-Za-z0-9]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    const plain = words.join('')
    const base = /^[A-Z]/.test(plain) ? plain : `Subject${plain}`
    let called = `${base}Facts`
    for (let number = 2; taken.has(called); number++) called = `${base}${number}Facts`
    taken.add(called)
    names.set(id, called)
  }
  return names
}
