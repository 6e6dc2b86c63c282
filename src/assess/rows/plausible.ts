import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { compareRates, formatDecimal, isInteger, parseDecimal } from '../../values/index.ts'
import { finding, placeOf } from '../finding.ts'
import type { GroupedFindings } from '../grouped-findings.ts'
import { levelsOf, type PlanNames } from '../plan-names.ts'
import { existsIn } from '../rosters.ts'
import { factorOf } from '../unit-factor.ts'
import { type Row, ratioOf, valueText } from './row.ts'

/** What is odd about a row that is used all the same: its value is never changed, clamped or left out. */
export function checkPlausible(
  names: PlanNames,
  row: Row,
  grouped: GroupedFindings,
  found: Diagnostic[],
): void {
  checkValue(row, found)
  const { area: code, period, indicator } = row
  const { origin } = row.observation
  const area = names.areas.get(code)
  if (area && !existsIn(area, period))
    grouped.add('CPR6053', origin, 'area_code', { area: code, period: String(period) })
  // Another area judged by these targets has a level of its own.
  if (code === names.judged && code !== names.jurisdiction) return
  const levels = levelsOf(names, indicator)
  const own = [...(names.kinds.get(code) ?? []), ...(area ? [area.level] : [])]
  if (own.length > 0 && !own.some((level) => levels.has(level))) {
    const values = { indicator: indicator.id, area: code, expected: [...levels].join(' ') }
    grouped.add('CPR6058', origin, 'area_code', values)
  }
}

function checkValue(row: Row, found: Diagnostic[]): void {
  const { indicator, value, unit } = row
  const { origin } = row.observation
  const ratio = ratioOf(row)
  const greatest = indicator.maximum === undefined ? undefined : parseDecimal(indicator.maximum)
  if (ratio && greatest && unit === indicator.unit && compareRates(ratio, greatest) === 1) {
    const values = { indicator: indicator.id, value: valueText(row) ?? '', limit: formatDecimal(greatest) }
    found.push(finding('CPR6059', placeOf(origin, 'value'), values))
    return
  }
  // POLICY: per cent may exceed 100 (enrolment of pupils from outside); deaths cannot outnumber those they are among.
  if (ratio && (unit === 'permille' || unit === 'per-100000') && compareRates(ratio, factorOf(unit)) === 1) {
    const values = {
      indicator: indicator.id,
      value: valueText(row) ?? '',
      limit: formatDecimal(factorOf(unit)),
    }
    found.push(finding('CPR6059', placeOf(origin, 'value'), values))
  }
  if (unit === 'count' && value !== null && row.counted === null && !isInteger(value)) {
    const values = { indicator: indicator.id, value: formatDecimal(value) }
    found.push(finding('CPR6060', placeOf(origin, 'value'), values))
  }
}
