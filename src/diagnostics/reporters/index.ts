import { reportGithub } from './github.ts'
import { reportJson } from './json.ts'
import { reportJunit } from './junit.ts'
import { reportPretty } from './pretty.ts'
import type { Reporter } from './reporter.ts'
import { reportSarif } from './sarif.ts'

export { type FindingRecord, findingRecords } from './records.ts'
export type { Reporter } from './reporter.ts'
export { reportGithub, reportJson, reportJunit, reportPretty, reportSarif }

/** The formats of `--format`, by name. */
export const reporters = {
  pretty: reportPretty,
  json: reportJson,
  sarif: reportSarif,
  github: reportGithub,
  junit: reportJunit,
} as const satisfies Record<string, Reporter>

export type ReportFormat = keyof typeof reporters
