import { type Cursor, spanOf } from '../../model/document.ts'
import { type Unit, units } from '../../model/units.ts'
import type { BuildContext } from './context.ts'

/** Two different units are never compared: reports it, and says whether they are the same. */
export function sameUnit(
  context: BuildContext,
  cursor: Cursor,
  left: { readonly name: string; readonly unit?: Unit },
  actual: Unit | undefined,
): boolean {
  if (left.unit === actual) return true
  const [is, should] = [named(actual), named(left.unit)]
  context.findings.add('CPR3003', spanOf(cursor), {
    of: left.name,
    ...notes([left.unit, actual]),
    expected: should.zh,
    expectedEn: should.en,
    actual: is.zh,
    actualEn: is.en,
  })
  return false
}

/** Between rates, why they differ has to be said. */
function notes(both: readonly (Unit | undefined)[]): { readonly note: string; readonly noteEn: string } {
  const rates = both.every((unit) => unit === 'percent' || unit === 'percentage-point' || unit === 'permille')
  if (!rates) return { note: '', noteEn: '' }
  return { note: '；%、百分点与 ‰ 各不相同', noteEn: '; %, percentage points and ‰ differ' }
}

/** `percent`（%）: a unit as it is written, and its sign. */
export function named(unit: Unit | undefined): { readonly zh: string; readonly en: string } {
  if (unit === undefined) return { zh: '无单位', en: 'no unit' }
  const { zh, en } = units[unit]
  return {
    zh: zh === '' ? `\`${unit}\`` : `\`${unit}\`（${zh}）`,
    en: en.trim() === '' ? `\`${unit}\`` : `\`${unit}\` (${en.trim()})`,
  }
}
