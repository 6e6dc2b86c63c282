import type { DataRosterUnit, Observation, Report } from '../assess/input.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { SourceText } from '../diagnostics/span.ts'

/** What a file of data says, and everything wrong with it. What `assess` reads, and more. */
export interface ReadData {
  /** For code frames and places. */
  readonly source: SourceText
  readonly observations: readonly Observation[]
  readonly rosters: Readonly<Record<string, readonly DataRosterUnit[]>>
  readonly reports: readonly Report[]
  readonly findings: readonly Diagnostic[]
}

/** Several files as one set of data. Rosters of one kind are joined; a unit named twice is found by `assess`. */
export function joinData(files: readonly ReadData[]): Omit<ReadData, 'source'> {
  const rosters = new Map<string, DataRosterUnit[]>()
  for (const file of files)
    for (const [kind, units] of Object.entries(file.rosters))
      rosters.set(kind, [...(rosters.get(kind) ?? []), ...units])
  return {
    observations: files.flatMap((file) => file.observations),
    rosters: Object.fromEntries(rosters),
    reports: files.flatMap((file) => file.reports),
    findings: files.flatMap((file) => file.findings),
  }
}
