import { spawnSync } from 'node:child_process'

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program to its end; what the test runner sets in the environment of npm does not reach it. */
export function run(program: string, words: readonly string[], cwd: string): Ran {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_(lifecycle|package|command)|NODE_OPTIONS|VITEST)/.test(name),
    ),
  )
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    cwd,
    env: { ...env, NO_COLOR: '1' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (error) throw error
  return { code: status, stdout, stderr }
}

/** The same for what must not fail. */
export function succeed(program: string, words: readonly string[], cwd: string): string {
  const { code, stdout, stderr } = run(program, words, cwd)
  if (code !== 0) throw new Error(`${program} ${words.join(' ')}: exit ${code}\n${stdout}\n${stderr}`)
  return stdout
}
