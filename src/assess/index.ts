export { type AssessOptions, assess } from './assess.ts'
export type {
  AssessData,
  DataRosterUnit,
  DataSet,
  NumberText,
  Observation,
  Origin,
  Report,
  ReportStatus,
  Status,
} from './input.ts'
export type { GivenParameters } from './parameters.ts'
export type {
  Assessment,
  CommitmentOutcome,
  CommitmentResult,
  PeriodOutcome,
  TargetOutcome,
  TargetResult,
  ThresholdResult,
  Totals,
  UnitResult,
} from './results.ts'
