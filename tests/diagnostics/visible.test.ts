import { expect, test } from 'vitest'
import { isLoneSurrogate, isUnseen, visible } from '../../src/diagnostics/visible.ts'

/** Every UTF-16 unit in the company of halves of pairs, one text a unit. */
const texts = Array.from({ length: 0x10000 }, (_, unit) => {
  const one = String.fromCharCode(unit)
  return `a${one}\t${one}\udc00 \ud83d${one} \ud83d\udc00${one}b`
})

test('whatever cannot be seen has a stand-in of the same length, and nothing else changes', () => {
  for (const text of texts) {
    const shown = visible(text)
    expect(shown.length).toBe(text.length)
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const unseen = isUnseen(unit) || isLoneSurrogate(text, at) || unit === 0x0a || unit === 0x0d
      if ((shown[at] !== text[at]) !== unseen) throw new Error(`${unit.toString(16)} at ${at} of ${text}`)
    }
  }
})
