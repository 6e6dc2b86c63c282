import type { PlainValue } from '../decide/facts/plain-value.ts'
import type { ReceiptFacts } from './format.ts'
import { hashOf, type Key, keyedHashOf } from './hash.ts'

export type PlainFacts = Readonly<Record<string, PlainValue>>

/** The facts that a rule reads, of those that are known. */
export function factsRead(facts: PlainFacts, reads: readonly string[]): PlainFacts {
  const known = reads.filter((path) => Object.hasOwn(facts, path))
  return Object.fromEntries(known.map((path) => [path, facts[path] as PlainValue]))
}

/** The facts' part of a receipt, without the facts. @throws {RangeError} for a key that is too short */
export function hashedFacts(
  facts: PlainFacts,
  reads: readonly string[],
  salt: string,
  key: Key | undefined,
): ReceiptFacts {
  const salted = { facts: factsRead(facts, reads), salt }
  return key === undefined
    ? { reads, method: 'sha-256', salt, hash: hashOf(salted) }
    : { reads, method: 'hmac-sha-256', salt, hash: keyedHashOf(salted, key) }
}
