import { shown } from '../../decide/facts/read-value.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import type { Bilingual } from '../../model/text.ts'
import { type ReceiptPath, type ReceiptProblem, receiptProblem } from './problems.ts'

/** Looks at one value and everything in it, and tells every problem. */
export type Shape = (value: unknown, path: ReceiptPath, found: ReceiptProblem[]) => void

/** A value that passes a test, and what it should be for those that do not. */
export function that(expected: Bilingual, holds: (value: unknown) => boolean): Shape {
  return (value, path, found) => {
    if (!holds(value)) found.push(wrong(path, expected, value))
  }
}

export function oneOf(allowed: readonly string[]): Shape {
  const names = allowed.map((one) => `\`${one}\``)
  const expected = { zh: names.join('、'), en: names.join(' or ') }
  return that(expected, (value) => typeof value === 'string' && allowed.includes(value))
}

export function matching(expected: Bilingual, pattern: RegExp): Shape {
  return that(expected, (value) => typeof value === 'string' && pattern.test(value))
}

export function orNull(shape: Shape): Shape {
  return (value, path, found) => {
    if (value !== null) shape(value, path, found)
  }
}

export function listOf(shape: Shape): Shape {
  return (value, path, found) => {
    if (!Array.isArray(value)) found.push(wrong(path, { zh: '列表', en: 'a list' }, value))
    else for (const [index, one] of value.entries()) shape(one, [...path, index], found)
  }
}

/** An object of any keys. */
export function recordOf(shape: Shape): Shape {
  return (value, path, found) => {
    if (!isObject(value)) found.push(wrong(path, anObject, value))
    else for (const [key, one] of Object.entries(value)) shape(one, [...path, key], found)
  }
}

/** An object of these keys and no others; all are there but for the optional ones. */
export function objectOf(shapes: Readonly<Record<string, Shape>>, optional: readonly string[] = []): Shape {
  const allowed = Object.keys(shapes)
  return (value, path, found) => {
    if (!isObject(value)) {
      found.push(wrong(path, anObject, value))
      return
    }
    for (const key of Object.keys(value))
      if (!Object.hasOwn(shapes, key)) found.push(strangerAt(path, key, allowed))
    const missing = allowed.filter((key) => !Object.hasOwn(value, key) && !optional.includes(key))
    const keys = missing.map((key) => `\`${key}\``).join(' ')
    if (missing.length > 0) found.push(receiptProblem('CPR6204', path, { keys }))
    for (const [key, shape] of Object.entries(shapes))
      if (Object.hasOwn(value, key)) shape(value[key], [...path, key], found)
  }
}

/** A key that is not there to be had, at the key itself. */
export function strangerAt(path: ReceiptPath, key: string, allowed: readonly string[]): ReceiptProblem {
  const name = key.slice(0, 80)
  const values = { key: name, allowed: allowed.join(' ') }
  return { ...receiptProblem('CPR6203', path, values, nearest(name, allowed)), path: [...path, key] }
}

const anObject = { zh: '一组键值', en: 'an object' }

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wrong(path: ReceiptPath, expected: Bilingual, actual: unknown): ReceiptProblem {
  const values = { expected: expected.zh, expectedEn: expected.en, actual: shown(actual) }
  return receiptProblem('CPR6205', path, values)
}
