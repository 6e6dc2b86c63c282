import { z } from 'zod'

export const bilingual = z
  .strictObject({ zh: z.string(), en: z.string() })
  .describe('中文与英文 · Chinese and English')

/** Something found wrong; places are 1-based, null where there is none. */
export const finding = z
  .strictObject({
    code: z.string().regex(/^CPR\d{4}$/),
    severity: z.enum(['error', 'warning', 'information']),
    message: z.string(),
    file: z.string().nullable(),
    line: z.int().min(1).nullable(),
    column: z.int().min(1).nullable().describe('从1起，按 UTF-16 单元计 · 1-based, in UTF-16 units'),
    help: z.string(),
  })
  .describe('发现的问题，没有位置时 file、line、column 为 null · something found; null where it has no place')

export const findings = z
  .array(finding)
  .describe('输入或规则中的问题，按位置排列 · what was found in the input or the rules, in order of place')

export const cite = z
  .strictObject({ clause: z.string(), quote: z.string() })
  .describe('条款号与原文 · clause id and verbatim quote')

export const decimalText = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .describe('精确的十进制数 · an exact decimal')

export const kind = z.enum(['category', 'entitlement', 'duty', 'target', 'commitment'])

export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const targetOutcome = z.enum(['met', 'not-met', 'not-applicable', 'undetermined'])

export const sustained = z.enum(['every-year', 'once-reached'])

export const count = z.int().min(0)

/** A place in a rule file. */
export const place = { file: z.string(), line: z.int().min(1) }

/** A trend that a target asks for instead of a number. */
export const trend = z
  .strictObject({
    direction: z.enum(['rising', 'falling', 'not-rising', 'not-falling', 'narrowing']),
    between: z.array(z.string()).length(2).optional().describe('差距缩小的两组 · the two groups'),
    since: z.int().optional().describe('自哪一年起 · since which year'),
    over: z.int().optional().describe('往前看几年 · how many years back'),
    steps: z.enum(['ends', 'every-year']).describe('比首尾，或逐年相比 · first with last, or year by year'),
  })
  .describe('趋势 · a trend')
