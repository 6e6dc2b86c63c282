import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from './canonical-json.ts'

/** A secret of the caller: text stands for its UTF-8 bytes. */
export type Key = string | Uint8Array

/** Fewer bytes could be found by trying. */
export const SHORTEST_KEY = 16
const SALT_BYTES = 16

/** The SHA-256 of a value's canonical JSON, in hexadecimal. */
export function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))
}

/** The same under a key: nobody without it can find the value by trying. @throws {RangeError} for a short key */
export function keyedHashOf(value: unknown, key: Key): string {
  const bytes = typeof key === 'string' ? utf8ToBytes(key) : key
  if (bytes.length < SHORTEST_KEY)
    throw new RangeError(`a key takes at least ${SHORTEST_KEY} bytes, not ${bytes.length}`)
  return bytesToHex(hmac(sha256, bytes, utf8ToBytes(canonicalJson(value))))
}

/** Random hexadecimal digits. @throws {Error} where the host has no `crypto.getRandomValues` */
export function freshSalt(): string {
  return bytesToHex(randomBytes(SALT_BYTES))
}
