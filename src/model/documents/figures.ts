import { z } from 'zod'
import { areaCode, clauseId, kebabId, year } from '../text.ts'
import { unit } from '../unit.ts'

const figure = z
  .strictObject({
    indicator: kebabId.describe('指标编号，见 indicators · indicator id'),
    area: areaCode,
    period: year.describe('数据所属年份 · year of the figure'),
    value: z.union([z.number(), z.string()]).describe('原文中的数值 · the value as printed'),
    unit,
    clause: clauseId,
    quote: z
      .string()
      .min(1)
      .describe('载有该数值的原文，一字不差 · verbatim words of the clause that state the value'),
  })
  .describe('一个公布的数值 · one published figure')

/** figures.yaml: values of indicators that the plan text itself states, such as those of its base year. */
export const figureFile = z
  .strictObject({ figures: z.array(figure).describe('逐个列出，可为空 · one entry a figure') })
  .describe('纲要正文公布的数据 · figures stated in the plan text')
