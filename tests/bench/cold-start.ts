import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { median } from './median.ts'

const dist = new URL('../../dist/', import.meta.url)
const cli = fileURLToPath(new URL('cli.js', dist))
const root = fileURLToPath(new URL('../../', import.meta.url))

const script = (entry: string) => `
const start = performance.now()
const { luojiang } = await import(${JSON.stringify(entry)})
const imported = performance.now()
luojiang.decide('welfare.orphan', { birthDate: '2015-01-01' }, { asOf: '2026-06-01' }).outcome
console.log(JSON.stringify({ total: performance.now() - start, importing: imported - start }))`

export interface ColdStart {
  /** From before the import to after the first decision. */
  readonly total: number
  /** The import alone. */
  readonly importing: number
}

/**
 * In fresh processes; medians in milliseconds; null where the entry is not built. What Node needs before its first line
 * is not in it.
 */
export function timeColdStart(entry: 'index' | 'core', runs: number): ColdStart | null {
  const built = new URL(`${entry}.js`, dist)
  if (!existsSync(built)) return null
  const times = Array.from({ length: runs }, () => {
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', script(built.href)], {
      encoding: 'utf8',
    })
    if (child.status !== 0) throw new Error(child.stderr)
    return JSON.parse(child.stdout) as ColdStart
  })
  return {
    total: median(times.map((one) => one.total)),
    importing: median(times.map((one) => one.importing)),
  }
}

/** Whole processes of `child-plan check` over the shipped rules, from start to exit; the median in milliseconds. */
export function timeCheck(runs: number): number {
  return median(Array.from({ length: runs }, () => timeProcess([cli, 'check', '--json'])))
}

/** A Node process that does nothing: the floor under every other process. */
export function timeBareNode(runs: number): number {
  return median(Array.from({ length: runs }, () => timeProcess(['-e', ''])))
}

function timeProcess(words: readonly string[]): number {
  const start = performance.now()
  const child = spawnSync(process.execPath, words, { encoding: 'utf8', cwd: root })
  if (child.status !== 0) throw new Error(child.stdout + child.stderr)
  return performance.now() - start
}
