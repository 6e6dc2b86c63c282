import { z } from 'zod'
import { isoDate, kebabId, note, title } from '../text.ts'
import { unit } from '../unit.ts'
import { factTypes } from './facts.ts'

const value = z
  .union([z.number(), z.string(), z.boolean(), z.array(z.string())])
  .describe('数值；type 为 set 时写成列表 · the value; a list where the type is set')

const datedValue = z
  .strictObject({
    from: isoDate.describe('自哪一天起施行（含当日） · first day of this value'),
    value,
    source: z.string().min(1).describe('数值出处：文件名称、文号 · where the value comes from'),
    verified: z.boolean().describe('是否已与正式文本核对 · compared with the official text'),
  })
  .describe('自某日起施行的一个数值 · a value from some day on')

const parameter = z
  .strictObject({
    id: kebabId.describe('参数编号，小写英文，以连字符相连 · parameter id'),
    title,
    note: note.optional(),
    type: z
      .enum(factTypes)
      .describe('数值的类型，须与所比较的事实一致 · type, that of the facts compared with it'),
    unit: unit.optional(),
    values: z
      .array(datedValue)
      .describe('按日期施行的数值；可为空，此时依赖它的结果为待定 · dated values, may be empty'),
  })
  .describe('一个参数 · one parameter')

/** 参数: dated values that rules refer to; an absent one makes results undetermined. */
export const parameterFile = z
  .strictObject({ parameters: z.array(parameter).min(1).describe('参数，逐个列出 · the parameters') })
  .describe('参数：按日期施行的数值 · dated parameters')

export type ParameterModel = z.infer<typeof parameter>
