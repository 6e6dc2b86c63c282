import { cpus, loadavg } from 'node:os'

export interface Machine {
  readonly date: string
  readonly node: string
  readonly processor: string
  readonly cores: number
  /** Mean number of processes at work in the last minute, before and after. */
  readonly load: readonly [before: number, after: number]
}

export function machineSince(loadBefore: number): Machine {
  const all = cpus()
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    processor: all[0]?.model ?? 'unknown',
    cores: all.length,
    load: [loadBefore, loadNow()],
  }
}

export function loadNow(): number {
  return loadavg()[0] ?? Number.NaN
}
