export type { AssessData, DataRosterUnit, Observation, Report } from './assess/index.ts'
export type { Diagnostic } from './diagnostics/diagnostic.ts'
export { helpOf, messageOf } from './diagnostics/messages.ts'
export { joinData, type ReadData, readObservationsCsv, readObservationsJson } from './observations/index.ts'
