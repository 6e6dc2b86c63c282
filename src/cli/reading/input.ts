import { readFile } from 'node:fs/promises'
import type { Bilingual } from '../../diagnostics/diagnostic.ts'
import { ownEntry } from '../../values/own.ts'
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
    throw new CannotRun(failureAt(path, error))
  }
}

const failures: Readonly<Record<string, Bilingual>> = {
  ENOENT: { zh: '没有这个文件', en: 'no such file' },
  EISDIR: { zh: '是文件夹，不是文件', en: 'is a directory' },
  EACCES: { zh: '没有权限', en: 'permission denied' },
  ENOSPC: { zh: '磁盘已满', en: 'no space left' },
  EROFS: { zh: '文件系统只读', en: 'read-only file system' },
}

/** Why a file could not be read or written, in words. */
export function failureAt(path: string, error: unknown): Bilingual {
  const { code } = error as { code?: string }
  const other = code ?? String(error)
  const why = ownEntry(failures, other) ?? { zh: other, en: other }
  return { zh: `${path}：${why.zh}`, en: `${path}: ${why.en}` }
}
