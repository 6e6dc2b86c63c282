import { add, decimal, formatDecimal, parseDecimal, subtract } from '../../values/index.ts'

/** The numbers next to one as it is written: one more and one less in its last place. */
export function neighbours(text: string): readonly string[] {
  const number = parseDecimal(text)
  if (!number) return []
  const step = decimal(1n, number.scale)
  return [formatDecimal(add(number, step)), formatDecimal(subtract(number, step))]
}
