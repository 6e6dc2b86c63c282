import { nearest } from '../../diagnostics/nearest.ts'
import { at, keyAt } from '../../syntax/navigate.ts'
import type { Path } from '../document.ts'
import { type Examined, headOf, meaningOf } from './examined.ts'
import { allowedAt } from './schema-at.ts'

/** Reports keys that a mapping may not have; returns the keys that were probably meant by them. */
export function reportUnknownKeys(keys: readonly string[], path: Path, examined: Examined): string[] {
  const { schema, root, findings } = examined
  const [allowed = []] = allowedAt(schema, root, path).shapes
  return keys.flatMap((key) => reportUnknownKey(key, allowed, path, { schema, root, findings }))
}

export function reportUnknownKey(
  key: string,
  allowed: readonly string[],
  path: Path,
  { root, findings }: Examined,
): string[] {
  const span = (keyAt(root, [...path, key]) ?? at(root, path)).span
  if (isTornText(key, path, root)) {
    findings.add('CPR2032', span, { text: key })
    return []
  }
  const meant = nearest(key, allowed)
  findings.add('CPR2001', span, { key, allowed: allowed.join(' ') }, meant)
  return meant === undefined ? [] : [meant]
}

/** `{ zh: 甲, en: Both away, or one }`: the words after the comma became a key without a colon. */
function isTornText(key: string, path: Path, root: Examined['root']): boolean {
  const map = at(root, path)
  const index = map.kind === 'map' ? map.entries.findIndex((entry) => entry.key.value === key) : -1
  const entry = map.kind === 'map' ? map.entries[index] : undefined
  if (index < 1 || entry?.value.kind !== 'scalar') return false
  return entry.value.text === '' && entry.value.span.start.offset === entry.key.span.end.offset
}

export function reportMissing(path: Path, examined: Examined): void {
  const { zh, en } = meaningOf(examined, path)
  const key = String(path.at(-1) ?? '')
  const span = headOf(examined.root, path.slice(0, -1))
  examined.findings.add('CPR2002', span, { key, meaning: zh, meaningEn: en })
}
