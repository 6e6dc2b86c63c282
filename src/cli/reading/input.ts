import { readFile } from 'node:fs/promises'
import { CannotRun, type Io } from '../io.ts'

/** The bytes of a file, or of standard input for `-`. */
export async function readInput(io: Io, path: string): Promise<Uint8Array> {
  if (path === '-') {
    const chunks: Buffer[] = []
    for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk as Uint8Array))
    return Buffer.concat(chunks)
  }
  try {
    return await readFile(path)
  } catch (error) {
    throw new CannotRun(`${path}: ${failureOf(error)}`)
  }
}

/** Why a file could not be read or written, in words. */
export function failureOf(error: unknown): string {
  const { code } = error as { code?: string }
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EISDIR') return 'is a directory'
  if (code === 'EACCES') return 'permission denied'
  if (code === 'ENOSPC') return 'no space left'
  if (code === 'EROFS') return 'read-only file system'
  return code ?? String(error)
}
