import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Built, Workload } from './build.ts'

/**
 * Runs one workload in a process of its own and gives what it prints. Two workloads must not share a process: engines
 * specialise a function for the objects it has met, and the first would spoil the second.
 */
export async function runWorkload<Result>(
  built: Built,
  workload: Workload,
  options: object,
): Promise<Result> {
  if (process.stderr.isTTY) process.stderr.write(`measuring: ${workload} …\n`)
  const words = ['--expose-gc', join(built.directory, `${workload}.mjs`), JSON.stringify(options)]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [printed, code] = await Promise.all([
    text(child.stdout),
    new Promise((resolve, reject) => child.once('error', reject).once('close', resolve)),
  ])
  if (code !== 0) throw new Error(`the workload ${workload} failed`)
  return JSON.parse(printed) as Result
}
