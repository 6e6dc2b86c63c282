import { z } from 'zod'
import { count, findings } from './shared.ts'

export const check = z.strictObject({
  findings,
  totals: z
    .strictObject({ errors: count, warnings: count, informations: count, files: count })
    .describe('files：读取的文件数 · the number of files read'),
})
