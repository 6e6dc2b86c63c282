import { shapeCodes } from './document-shape.ts'
import { nameCodes } from './names.ts'
import { planTextCodes } from './plan-text.ts'

/** What a document may hold, and what its names refer to: CPR2xxx. */
export const modelCodes = { ...shapeCodes, ...nameCodes, ...planTextCodes } as const
