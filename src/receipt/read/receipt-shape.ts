import { outcomes } from '../../model/outcomes.ts'
import { parseDate } from '../../values/index.ts'
import { FORMAT, METHODS } from '../format.ts'
import { listOf, matching, objectOf, oneOf, orNull, recordOf, type Shape, that } from './shapes.ts'

/** The kinds of rule that decide somebody; the rest are assessed, and give no receipts. */
const KINDS = ['category', 'entitlement', 'duty'] as const
const FORCES = ['must', 'must-not', 'should', 'in-principle', 'strive', 'encourage']

const text = matching({ zh: '文字', en: 'text' }, /\S/)
const hash = matching({ zh: '64 位十六进制数', en: '64 hexadecimal digits' }, /^[0-9a-f]{64}$/)
const salt = matching({ zh: '32 位十六进制数', en: '32 hexadecimal digits' }, /^[0-9a-f]{32}$/)
const day = that(
  { zh: '日期，如 2026-06-01', en: 'a day like 2026-06-01' },
  (value) => typeof value === 'string' && parseDate(value) !== undefined,
)
const flag = that({ zh: '是否', en: 'true or false' }, (value) => typeof value === 'boolean')
const names = listOf(text)

const plainValue = that(
  { zh: '是否、数、文字或文字的列表', en: 'true, false, a number, text or a list of texts' },
  (value) =>
    typeof value === 'boolean' ||
    typeof value === 'string' ||
    Number.isFinite(value) ||
    (Array.isArray(value) && value.every((one) => typeof one === 'string')),
)

/** Everything in a receipt but what one part says of another. */
export const receiptShape: Shape = objectOf({
  format: oneOf([FORMAT]),
  engine: objectOf({ name: text, version: text }),
  ruleBook: objectOf({ id: text, version: text, hash }),
  rule: objectOf({ id: text, kind: oneOf(KINDS), version: day, hash }),
  subject: text,
  asOf: day,
  parameters: recordOf(objectOf({ value: orNull(plainValue), given: flag })),
  facts: objectOf({ reads: names, method: oneOf(METHODS), salt, hash, values: recordOf(plainValue) }, [
    'values',
  ]),
  outcome: oneOf([...new Set(KINDS.flatMap((kind) => outcomes[kind]))]),
  missing: orNull(names),
  missingParameters: orNull(names),
  grants: names,
  departure: orNull(oneOf(FORCES)),
})
