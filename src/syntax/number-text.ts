const DECIMAL = /^([-+]?)(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/

/** Sign, digits without outer zeros, and power of ten: equal for two texts exactly when the numbers are equal. */
function canonical(text: string): string | null {
  const match = DECIMAL.exec(text)
  if (match === null) return null
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const all = whole + fraction
  if (all === '') return null
  const digits = all.replace(/^0+/, '')
  if (digits === '') return '0'
  const significant = withoutZerosAtEnd(digits)
  const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - significant.length)
  return `${sign === '-' ? '-' : ''}${significant}e${power}`
}

/** Not `/0+$/`, which tries every run of zeros from each of its zeros. */
function withoutZerosAtEnd(digits: string): string {
  let end = digits.length
  while (digits[end - 1] === '0') end -= 1
  return digits.slice(0, end)
}

/** A number in a rule has a handful of digits; longer texts are not compared, they are too long. */
const MAX_NUMBER_TEXT = 400

/**
 * The code of what is wrong with a plain scalar that YAML reads as a number: CPR1023 when it is no plain decimal
 * (hexadecimal, octal, `.nan`, `.inf`, or a leading zero, which makes it a code: `010`), CPR1024 when the JavaScript
 * number read from it is another number; null when all is well.
 */
export function numberProblem(text: string, value: number): 'CPR1023' | 'CPR1024' | null {
  if (/^[-+]?0\d/.test(text) || !DECIMAL.test(text)) return 'CPR1023'
  if (text.length > MAX_NUMBER_TEXT) return 'CPR1024'
  return canonical(text) === canonical(String(value)) ? null : 'CPR1024'
}
