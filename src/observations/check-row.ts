import { listed, shown } from '../assess/finding.ts'
import { type Observation, type Status, statuses } from '../assess/input.ts'
import { misprint } from '../assess/quotient.ts'
import { factorOf, isUnit } from '../assess/unit-factor.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { type Decimal, formatDecimal, scaleRatio } from '../values/index.ts'
import type { Column } from './columns.ts'
import { readNumber, readPeriod } from './numbers.ts'
import { cellFinding, originOf, type RawRow } from './raw-row.ts'

type Found = Diagnostic[]

const quantities = ['value', 'numerator', 'denominator'] as const
type Numbers = Readonly<Partial<Record<(typeof quantities)[number], Decimal>>>

/**
 * An observation from a row, checked as far as that goes without a plan. INVARIANT: a row that is not used has at
 * least one error among the findings added; a row that is used has none.
 */
export function checkRow(row: RawRow, found: Found): Observation | null {
  const errors: Found = []
  const text = (column: Column) => row.cells.get(column)?.text
  const area = required(row, 'area_code', errors)
  const indicator = required(row, 'indicator', errors)
  const period = periodOf(row, errors)
  const status = statusOf(row, errors)
  const numbers = numbersOf(row, errors)
  if (errors.length === 0) {
    checkPresence(row, status, numbers, errors, found)
    checkQuotient(row, numbers, errors, found)
  }
  found.push(...errors)
  if (errors.length > 0) return null
  const paired = numbers.numerator !== undefined && numbers.denominator !== undefined
  const digits = (one: Decimal | undefined) => (one === undefined ? null : formatDecimal(one))
  const areaName = text('area_name')
  return {
    area,
    ...(areaName === undefined ? {} : { areaName }),
    period,
    indicator,
    group: text('group') ?? 'total',
    value: digits(numbers.value),
    numerator: paired ? digits(numbers.numerator) : null,
    denominator: paired ? digits(numbers.denominator) : null,
    unit: text('unit') ?? null,
    status,
    source: text('source') ?? null,
    origin: originOf(row),
  }
}

function required(row: RawRow, column: Column, errors: Found): string {
  const text = row.cells.get(column)?.text
  if (text === undefined) errors.push(cellFinding(row, column, 'CPR6010'))
  return text ?? ''
}

function periodOf(row: RawRow, errors: Found): number {
  const reading = readPeriod(required(row, 'period', errors))
  if ('period' in reading) return reading.period
  if (row.cells.has('period')) errors.push(cellFinding(row, 'period', 'CPR6011', {}, reading.suggestion))
  return 0
}

function statusOf(row: RawRow, errors: Found): Status | null {
  const text = row.cells.get('status')?.text
  if (text === undefined) return null
  const status = statuses.find((one) => one === text)
  if (status === undefined)
    errors.push(
      cellFinding(row, 'status', 'CPR6021', { allowed: statuses.join(' ') }, nearest(text, statuses)),
    )
  return status ?? null
}

function numbersOf(row: RawRow, errors: Found): Numbers {
  const numbers: Partial<Record<(typeof quantities)[number], Decimal>> = {}
  for (const column of quantities) {
    const text = row.cells.get(column)?.text
    if (text === undefined) continue
    const reading = readNumber(text)
    if ('number' in reading) numbers[column] = reading.number
    else errors.push(cellFinding(row, column, reading.code, {}, reading.suggestion))
  }
  return numbers
}

/** What is there must fit together: a value or a whole rate, unless the status says that there is none. */
function checkPresence(
  row: RawRow,
  status: Status | null,
  numbers: Numbers,
  errors: Found,
  found: Found,
): void {
  const given = quantities.filter((column) => numbers[column] !== undefined)
  const [first] = given
  if (status === 'missing') {
    if (first !== undefined) errors.push(cellFinding(row, first, 'CPR6022', { columns: listed(given) }))
    return
  }
  const { value, numerator, denominator } = numbers
  const half = (numerator === undefined) !== (denominator === undefined)
  if (value === undefined && (numerator === undefined || denominator === undefined))
    errors.push(cellFinding(row, 'value', 'CPR6019'))
  else if (half)
    found.push(cellFinding(row, numerator === undefined ? 'denominator' : 'numerator', 'CPR6020'))
}

function checkQuotient(
  row: RawRow,
  { value, numerator, denominator }: Numbers,
  errors: Found,
  found: Found,
): void {
  if (numerator === undefined || denominator === undefined) return
  if (denominator.coefficient === 0n) {
    found.push(cellFinding(row, 'denominator', 'CPR6018'))
    return
  }
  const unit = row.cells.get('unit')?.text
  // Without a unit the factor is the indicator's, which only the plan knows; `assess` compares then.
  if (value === undefined || unit === undefined || !isUnit(unit)) return
  const expected = misprint(value, scaleRatio({ numerator, denominator }, factorOf(unit)))
  if (expected === null) return
  const values = { numerator: formatDecimal(numerator), denominator: formatDecimal(denominator) }
  errors.push(cellFinding(row, 'value', 'CPR6017', { ...values, expected: shown(expected) }))
}
