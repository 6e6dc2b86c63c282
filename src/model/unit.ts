import { z } from 'zod'
import { type Unit, units } from './units.ts'

export const unit = z
  .enum(Object.keys(units) as [Unit, ...Unit[]])
  .meta({ id: 'unit', description: '单位；%、百分点、‰ 互不相同 · unit; %, percentage points and ‰ differ' })
