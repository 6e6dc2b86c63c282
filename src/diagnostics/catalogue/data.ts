import { reportCodes } from './data-reports.ts'
import { rosterCodes } from './data-rosters.ts'
import { dataRowCodes } from './data-rows.ts'
import { targetCodes } from './data-targets.ts'

/** Observation data, CPR6050–6099: what the data say about this plan. What a file says is in `data-files.ts`. */
export const dataCodes = { ...dataRowCodes, ...rosterCodes, ...reportCodes, ...targetCodes } as const
