import { z } from 'zod'
import { count, findings } from './shared.ts'

export const fmt = z.strictObject({
  changed: z.array(z.string()).describe('已改或须改的文件 · files that were, or would be, changed'),
  unchanged: count,
  written: z.boolean().describe('--check 时为 false · false with --check'),
  findings,
})
