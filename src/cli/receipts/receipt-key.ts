import { SHORTEST_KEY } from '../../receipt/hash.ts'
import { CannotRun, type Io } from '../io.ts'
import { readInput } from '../reading/input.ts'

/** The key in a file, its bytes as they are; never on the command line, where other people could see it. */
export async function readReceiptKey(io: Io, path: string | undefined): Promise<Uint8Array | undefined> {
  if (path === undefined) return undefined
  if (path === '-') throw new CannotRun('--receipt-key takes a file, not standard input')
  const key = await readInput(io, path)
  if (key.length < SHORTEST_KEY)
    throw new CannotRun(`${path}: a key takes at least ${SHORTEST_KEY} bytes, this has ${key.length}`)
  return key
}
