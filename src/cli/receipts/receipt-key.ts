import { SHORTEST_KEY } from '../../receipt/hash.ts'
import { CannotRun, type Io } from '../io.ts'
import { readInput } from '../reading/input.ts'

/** The key in a file, its bytes as they are; never on the command line, where other people could see it. */
export async function readReceiptKey(io: Io, path: string | undefined): Promise<Uint8Array | undefined> {
  if (path === undefined) return undefined
  if (path === '-')
    throw new CannotRun({
      zh: '--receipt-key 须为文件，不能是标准输入',
      en: '--receipt-key takes a file, not standard input',
    })
  const key = await readInput(io, path)
  if (key.length < SHORTEST_KEY)
    throw new CannotRun({
      zh: `${path}：密钥至少 ${SHORTEST_KEY} 个字节，这里只有 ${key.length} 个`,
      en: `${path}: a key takes at least ${SHORTEST_KEY} bytes, this has ${key.length}`,
    })
  return key
}
