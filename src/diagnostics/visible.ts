/**
 * True for a UTF-16 unit that a reader cannot see, or that changes how its neighbours read: control characters,
 * bidirectional marks (a rule must read as it runs), zero-width space, byte order mark, separators that look like
 * line breaks but are none to YAML. Tab, line feed and carriage return are not among them, nor are surrogates.
 */
export function isUnseen(unit: number): boolean {
  if (unit < 0x20) return unit !== 0x09 && unit !== 0x0a && unit !== 0x0d
  if (unit < 0x7f) return false
  if (unit <= 0x9f) return true
  if (unit < 0x2000) return unit === 0x061c
  if (unit <= 0x206f) {
    return (
      unit === 0x200b ||
      unit === 0x200e ||
      unit === 0x200f ||
      (unit >= 0x2028 && unit <= 0x202e) ||
      unit >= 0x2060
    )
  }
  return unit === 0xfeff || unit === 0xfffe || unit === 0xffff
}

/** True when the UTF-16 unit at `index` is half of a surrogate pair whose other half is missing. */
export function isLoneSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  if (unit < 0xd800 || unit > 0xdfff) return false
  if (unit <= 0xdbff) {
    const next = text.charCodeAt(index + 1)
    return !(next >= 0xdc00 && next <= 0xdfff)
  }
  const previous = text.charCodeAt(index - 1)
  return !(previous >= 0xd800 && previous <= 0xdbff)
}

/** {@link isUnseen} and halves of pairs as a pattern; control characters with tab, line feed and carriage return. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/gu

function standIn(unseen: string): string {
  const unit = unseen.charCodeAt(0)
  if (unit === 0x09) return unseen
  return unit < 0x20 ? String.fromCharCode(0x2400 + unit) : unit === 0x7f ? '␡' : '\uFFFD'
}

/**
 * The text with every unseen character but tab replaced by a visible stand-in of the same UTF-16 length, so that
 * offsets hold and nothing in an input can steer the terminal it is printed on.
 */
export function visible(text: string): string {
  return text.replace(UNSEEN, standIn)
}
