/** Marks whose full-width form is not the half-width one moved by a fixed distance. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['　', ' '],
  ['。', '.'],
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['’', "'"],
])

/** The half-width form of a character; the character itself where it has none. Unicode block FF01–FF5E. */
export function halfWidth(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCodePoint(code - 0xfee0)
  return pairs.get(character) ?? character
}

/** True where two different texts become one when widths are ignored: ，against , or ％ against %. */
export function differOnlyInWidth(one: string, other: string): boolean {
  if (one === other) return false
  return [...one].map(halfWidth).join('') === [...other].map(halfWidth).join('')
}
