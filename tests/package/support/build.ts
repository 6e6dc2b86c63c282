import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { succeed } from './run.ts'

const sources = ['src', 'rules', 'package.json', 'tsup.config.ts']

/** Builds where dist/ lacks a file of the exports map or is older than what it is built from. */
export function buildIfStale(root: string, built: readonly string[]): void {
  const paths = built.map((path) => join(root, path))
  const newest = Math.max(...sources.map((path) => newestIn(join(root, path))))
  const stale = paths.some((path) => !existsSync(path) || statSync(path).mtimeMs < newest)
  if (stale) succeed('npm', ['run', 'build'], root)
}

/** src/generated/ comes of the build itself. */
function newestIn(path: string): number {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  const entries = readdirSync(path).filter((name) => name !== 'generated')
  return Math.max(0, ...entries.map((name) => newestIn(join(path, name))))
}
