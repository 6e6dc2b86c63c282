import { ownEntry } from '../values/own.ts'

const words: Readonly<Record<string, string>> = { 是: 'true', 否: 'false', yes: 'true', no: 'false' }

/** The truth value that a word for one stands for, as it must be written. */
export function booleanMeant(text: unknown): string | undefined {
  return typeof text === 'string' ? ownEntry(words, text.trim().toLowerCase()) : undefined
}
