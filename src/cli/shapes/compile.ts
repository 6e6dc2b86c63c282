import { z } from 'zod'

export const compile = z.strictObject({
  target: z.string().describe('--to 所指的目标 · the target named with --to'),
  subject: z
    .string()
    .nullable()
    .describe('对象；与整个纲要有关的为 null · whose rules; null for the whole plan'),
  file: z
    .string()
    .nullable()
    .describe('写入的文件；没有 --out 时为 null · the file written, null without --out'),
  content: z
    .string()
    .nullable()
    .describe('编译结果；已写入文件时为 null · the artefact; null where it was written to a file'),
})
