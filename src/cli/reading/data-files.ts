import { extname } from 'node:path'
import { Findings } from '../../diagnostics/diagnostic.ts'
import type { SourceText } from '../../diagnostics/span.ts'
import {
  joinData,
  type ReadData,
  readObservationsCsv,
  readObservationsJson,
} from '../../observations/index.ts'
import { decodeBytes } from '../../syntax/index.ts'
import { CannotRun, type Io } from '../io.ts'
import { readInput } from './input.ts'

/** Data may be large; beyond this a file is more likely a mistake than a year's observations. */
const MAX_DATA_BYTES = 64 * 1024 * 1024

export interface Data extends Omit<ReadData, 'source'> {
  readonly sources: ReadonlyMap<string, SourceText>
}

/** Every data file, by its ending: `.csv`, or `.json` for observations, rosters and reports; `-` is CSV. */
export async function readDataFiles(io: Io, paths: readonly string[]): Promise<Data> {
  const findings = new Findings()
  const sources = new Map<string, SourceText>()
  const files: ReadData[] = []
  for (const path of paths) {
    const read = readerOf(path)
    const decoded = decodeBytes(path, await readInput(io, path), { size: MAX_DATA_BYTES })
    findings.push(...decoded.findings)
    if (!decoded.source) continue
    sources.set(path, decoded.source)
    files.push(read(path, decoded.source.text))
  }
  const joined = joinData(files)
  return { ...joined, sources, findings: [...findings.list, ...joined.findings] }
}

function readerOf(path: string): (file: string, text: string) => ReadData {
  const ending = extname(path).toLowerCase()
  if (ending === '.csv' || path === '-') return readObservationsCsv
  if (ending === '.json') return readObservationsJson
  throw new CannotRun({
    zh: `${path}：数据须为 .csv 或 .json 文件`,
    en: `${path}: data are .csv or .json files`,
  })
}
