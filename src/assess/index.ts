export { type AssessOptions, assess } from './assess.ts'
export type { AssessData, DataRosterUnit, DataSet, Observation, Origin, Report } from './input.ts'
export type { Assessment, CommitmentResult, TargetResult, UnitResult } from './results.ts'
export { trendResult } from './targets/thresholds.ts'
