import { z } from 'zod'
import { factTypes } from './facts.ts'
import { bilingual, isoDate, kebabId } from './text.ts'
import { unit } from './unit.ts'

const value = z.union([z.number(), z.string(), z.boolean(), z.array(z.string())])

const parameter = z.strictObject({
  id: kebabId,
  title: bilingual,
  note: bilingual.optional(),
  type: z.enum(factTypes),
  unit: unit.optional(),
  values: z
    .array(
      z.strictObject({
        from: isoDate,
        value,
        source: z.string().min(1).meta({ description: '数值出处 · where the value comes from' }),
        verified: z.boolean(),
      }),
    )
    .meta({ description: '按日期生效的数值；可为空，此时依赖它的结果为待定 · dated values, may be empty' }),
})

/** 参数: dated values that rules refer to; an absent one makes results undetermined. */
export const parameterFile = z
  .strictObject({ parameters: z.array(parameter).min(1) })
  .meta({ description: '参数 · dated parameters' })

export type ParameterModel = z.infer<typeof parameter>
