import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const entry = new URL('../../dist/index.js', import.meta.url).href

/** In a fresh process, from before the import to after the first decision; the median of several processes. */
export function timeColdStart(runs: number): number {
  const script = `
    const start = performance.now()
    const { luojiang } = await import(${JSON.stringify(entry)})
    luojiang.decide('welfare.orphan', { birthDate: '2015-01-01' }, { asOf: '2026-06-01' }).outcome
    console.log(performance.now() - start)`
  const times = Array.from({ length: runs }, () => {
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
    if (child.status !== 0) throw new Error(child.stderr)
    return Number(child.stdout)
  }).sort((a, b) => a - b)
  return times[Math.floor(runs / 2)] ?? Number.NaN
}

/** Whole processes of `child-plan check`, start to exit; the median. */
export function timeCheck(runs: number): number {
  const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    const child = spawnSync(process.execPath, [cli, 'check', '--json'], { encoding: 'utf8' })
    if (child.status !== 0) throw new Error(child.stdout + child.stderr)
    return performance.now() - start
  }).sort((a, b) => a - b)
  return times[Math.floor(runs / 2)] ?? Number.NaN
}
