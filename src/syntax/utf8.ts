/** Length and least second byte / greatest second byte of the sequence that `lead` starts (Unicode, table 3-7). */
function sequence(lead: number): { length: number; least: number; greatest: number } | null {
  if (lead <= 0x7f) return { length: 1, least: 0, greatest: 0 }
  if (lead >= 0xc2 && lead <= 0xdf) return { length: 2, least: 0x80, greatest: 0xbf }
  if (lead === 0xe0) return { length: 3, least: 0xa0, greatest: 0xbf }
  if (lead === 0xed) return { length: 3, least: 0x80, greatest: 0x9f }
  if (lead >= 0xe1 && lead <= 0xef) return { length: 3, least: 0x80, greatest: 0xbf }
  if (lead === 0xf0) return { length: 4, least: 0x90, greatest: 0xbf }
  if (lead >= 0xf1 && lead <= 0xf3) return { length: 4, least: 0x80, greatest: 0xbf }
  if (lead === 0xf4) return { length: 4, least: 0x80, greatest: 0x8f }
  return null
}

/** Offset of the first byte that starts no well-formed UTF-8 sequence, or -1 when all bytes do. */
export function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const shape = sequence(bytes[at] ?? 0)
    if (shape === null) return at
    for (let next = 1; next < shape.length; next++) {
      const byte = bytes[at + next] ?? 0
      const least = next === 1 ? shape.least : 0x80
      const greatest = next === 1 ? shape.greatest : 0xbf
      if (byte < least || byte > greatest) return at
    }
    at += shape.length
  }
  return -1
}
