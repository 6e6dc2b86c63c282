import { z } from 'zod'

export const bilingual = z.strictObject({ zh: z.string(), en: z.string() })

/** Something found wrong; places are 1-based, null where there is none. */
export const finding = z.strictObject({
  code: z.string().regex(/^CPR\d{4}$/),
  severity: z.enum(['error', 'warning', 'information']),
  message: z.string(),
  file: z.string().nullable(),
  line: z.int().min(1).nullable(),
  column: z.int().min(1).nullable(),
  help: z.string(),
})

export const cite = z.strictObject({ clause: z.string(), quote: z.string() })

export const decimalText = z.string().regex(/^-?\d+(\.\d+)?$/)

export const kind = z.enum(['category', 'entitlement', 'duty', 'target', 'commitment'])

export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const targetOutcome = z.enum(['met', 'not-met', 'not-applicable', 'undetermined'])
