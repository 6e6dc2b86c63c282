import { dataCodes } from './data.ts'
import { dataFileCodes } from './data-files.ts'
import { factCodes } from './facts.ts'
import { jsonRulesCodes } from './json-rules.ts'
import { lintCodes } from './lint.ts'
import { modelCodes } from './model.ts'
import { receiptCodes } from './receipts.ts'
import { syntaxCodes } from './syntax.ts'
import { typeCodes } from './types.ts'

/**
 * Every diagnostic code there is, in one place. CPR1xxx syntax, 2xxx model, 3xxx types and units, 4xxx lint,
 * 5xxx backends, 6xxx data. A code is never reused for something else.
 */
export const catalogue = {
  ...syntaxCodes,
  ...modelCodes,
  ...typeCodes,
  ...lintCodes,
  ...jsonRulesCodes,
  ...dataFileCodes,
  ...dataCodes,
  ...factCodes,
  ...receiptCodes,
} as const

export type Code = keyof typeof catalogue
