const digits = '一二三四五六七八九'

/** The value of a Chinese ordinal from 一 to 九十九; null for anything else. */
export function ordinalValue(numeral: string): number | null {
  const match = /^(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九]?)$/.exec(numeral)
  if (match === null || numeral === '') return null
  const tens = match[2] === undefined ? 0 : match[1] === '' ? 1 : digits.indexOf(match[1] ?? '') + 1
  return tens * 10 + (match[3] === '' ? 0 : digits.indexOf(match[3] ?? '') + 1)
}

/** The Chinese ordinal of a number from 1 to 99: 4 is 四, 12 is 十二. */
export function ordinalText(value: number): string {
  const tens = Math.floor(value / 10)
  const ones = digits[(value % 10) - 1] ?? ''
  if (tens === 0) return ones
  return `${tens === 1 ? '' : (digits[tens - 1] ?? '')}十${ones}`
}

/** The value of a number printed in half-width or full-width digits. */
export function arabicValue(printed: string): number {
  return Number(printed.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10)))
}
