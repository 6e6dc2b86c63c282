import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { PlanIr } from '../../src/ir/nodes/index.ts'
import { contentHash } from '../../src/receipt/content-hash.ts'
import { compileOverlay, goodFixtures, overlays } from '../check/overlay.ts'

type Path = readonly (string | number)[]

/** What is only text, or says on what a rule rests and where it stands: the promise of `contentHash`. */
function decidesNothing(path: Path, value: unknown): boolean {
  const [top, ...rest] = path
  const last = path.at(-1)
  return (
    (path.length === 1 && (top === 'id' || top === 'version')) ||
    isBilingual(value) ||
    path.includes('cites') ||
    path.includes('basis') ||
    (top === 'figures' && last === 'clause') ||
    (top === 'rules' && rest.length === 2 && (last === 'file' || last === 'line')) ||
    (['parameters', 'indicators'].includes(String(top)) && (last === 'source' || last === 'verified'))
  )
}

function isBilingual(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'en,zh'
}

/** Every value without parts that decides, but for categories written out where they are referred to. */
function* leaves(value: unknown, path: Path = []): Generator<Path> {
  if (decidesNothing(path, value)) return
  if (typeof value !== 'object' || value === null) yield path
  else if ((value as { kind?: string }).kind === 'category' && 'at' in value) {
    for (const key of ['rule', 'at']) yield [...path, key]
  } else
    for (const [key, one] of Object.entries(value))
      yield* leaves(one, [...path, Array.isArray(value) ? Number(key) : key])
}

function changedAt(value: unknown, path: Path): unknown {
  const [step, ...rest] = path
  if (step === undefined) {
    if (typeof value === 'boolean') return !value
    // A roster that is not published is no empty one.
    if (value === null) return []
    // One more digit is another number also in text, where 6.0 and 6 are one.
    return typeof value === 'number' ? value + 1 : `${value}1`
  }
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? ([...value] as unknown as Record<number, unknown>)
    : { ...(value as object) }
  copy[step] = changedAt(copy[step], rest)
  return copy
}

/** A kind of rule or condition that there is not has no content at all. */
function hashUnlessRefused(ir: PlanIr): string | null {
  try {
    return contentHash(ir)
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError)
    return null
  }
}

describe.each(overlays(goodFixtures))('the pack %s', (name) => {
  const ir = compileOverlay(join(goodFixtures, name)).ir as PlanIr
  const hash = contentHash(ir)

  test('has another content hash after any change that is not one of text', () => {
    const paths = [...leaves(ir)]
    expect(paths.length).toBeGreaterThan(100)
    const unnoticed = paths.filter((path) => hashUnlessRefused(changedAt(ir, path) as PlanIr) === hash)
    expect(unnoticed.map((path) => path.join('.'))).toEqual([])
  })

  test('has another content hash without any one of its parts', () => {
    for (const list of [
      'rules',
      'subjects',
      'parameters',
      'indicators',
      'areas',
      'rosters',
      'figures',
    ] as const)
      for (const index of ir[list].keys()) {
        const other = { ...ir, [list]: (ir[list] as readonly unknown[]).filter((_, one) => one !== index) }
        expect(contentHash(other), `${list}.${index}`).not.toBe(hash)
      }
  })
})
