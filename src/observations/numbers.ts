import type { DataCode } from '../assess/finding.ts'
import { type Decimal, formatDecimal, parseDecimal } from '../values/index.ts'

export type NumberReading =
  | { readonly number: Decimal }
  | { readonly code: DataCode; readonly suggestion?: string }

/** What people write where they have no number. */
const PLACEHOLDER =
  /^([-—–－…*/.·]+|x+|na|n\/a|nan|null|none|nil|无|无数据|暂无|暂无数据|未公布|未统计|不详|缺失|缺)$/i

const GROUPED = /^-?\d{1,3}([,' \u2009\u202f]\d{3})+(\.\d+)?$/

function problem(code: DataCode, likely: string): NumberReading {
  const read = parseDecimal(likely)
  return read === undefined ? { code } : { code, suggestion: formatDecimal(read) }
}

/**
 * An exact decimal that is not negative, or what is wrong with the text and what to write instead. Nothing is
 * repaired: 95%, 1,234 and full-width digits are refused with a suggestion.
 */
export function readNumber(text: string): NumberReading {
  const number = parseDecimal(text)
  if (number !== undefined) return number.coefficient < 0n ? { code: 'CPR6016' } : { number }
  // Only to tell the author what was probably meant.
  const folded = text.normalize('NFKC').trim()
  if (PLACEHOLDER.test(folded)) return { code: 'CPR6014' }
  if (/[%‰]$/.test(folded)) return problem('CPR6012', folded.slice(0, -1).trim())
  if (GROUPED.test(folded)) return problem('CPR6013', folded.replace(/[^\d.-]/g, ''))
  return problem('CPR6015', folded.replace(/^\+/, '').replace(/^\./, '0.').replace(/\.$/, ''))
}

/** The same bounds as years in rules. */
const FIRST_PERIOD = 1900
const LAST_PERIOD = 2200

export type PeriodReading = { readonly period: number } | { readonly suggestion?: string }

/** A year of four digits; `2025年` and the like are refused with the year as suggestion. */
export function readPeriod(text: string): PeriodReading {
  const inBounds = (year: number) => year >= FIRST_PERIOD && year <= LAST_PERIOD
  if (/^\d{4}$/.test(text)) return inBounds(Number(text)) ? { period: Number(text) } : {}
  const year = /^(\d{4})(年度?|\.0+|[-/.]\d{1,2}([-/.]\d{1,2})?)$/.exec(text.normalize('NFKC').trim())?.[1]
  return year !== undefined && inBounds(Number(year)) ? { suggestion: year } : {}
}
