import { z } from 'zod'
import { bilingual, kebabId } from './text.ts'
import { unit } from './unit.ts'

const indicator = z.strictObject({
  id: kebabId,
  title: bilingual,
  unit,
  better: z
    .enum(['lower', 'higher'])
    .meta({ description: '越低越好还是越高越好 · which direction is better' }),
  numerator: bilingual.meta({ description: '分子 · numerator' }).optional(),
  denominator: bilingual.meta({ description: '分母 · denominator' }).optional(),
  population: bilingual.meta({ description: '统计对象 · population' }),
  breakdowns: z.array(kebabId).meta({ description: '分组，如 urban rural · breakdowns' }).optional(),
  level: kebabId.meta({ description: '报送层级，如 district town · reporting level' }),
  source: z.string().min(1).meta({ description: '指标定义出处 · source of the definition' }),
  note: bilingual.optional(),
})

/** 指标: what is measured, numerator over denominator. */
export const indicatorFile = z
  .strictObject({ indicators: z.array(indicator).min(1) })
  .meta({ description: '指标定义 · indicator definitions' })

export type IndicatorModel = z.infer<typeof indicator>
