import { median } from './median.ts'

/** One pass over the same work; returns something that depends on it, so that no engine can leave it out. */
export type Task = () => number | Promise<number>

/** Times of one pass: the middle of all rounds, and how far they went. */
export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

/**
 * Milliseconds of one pass of each task. The tasks take turns, each round in another order, so that whatever else the machine
 * does falls on all of them alike.
 */
export async function interleave<Name extends string>(
  tasks: Readonly<Record<Name, Task>>,
  { rounds, slice }: { readonly rounds: number; readonly slice: number },
): Promise<Record<Name, Spread>> {
  const entries = Object.entries(tasks) as [Name, Task][]
  const times = new Map(entries.map(([name]) => [name, [] as number[]]))
  for (const [, task] of entries) await timePass(task, 2 * slice)
  for (let round = 0; round < rounds; round += 1) {
    const first = round % entries.length
    for (const [name, task] of [...entries.slice(first), ...entries.slice(0, first)])
      times.get(name)?.push(await timePass(task, slice))
  }
  return Object.fromEntries([...times].map(([name, passes]) => [name, spreadOf(passes)])) as Record<
    Name,
    Spread
  >
}

/** The same times in another unit, for each task its own. */
export function mapSpreads<Name extends string>(
  times: Readonly<Record<Name, Spread>>,
  factor: (name: Name) => number,
): Record<Name, Spread> {
  const scaled = (Object.entries(times) as [Name, Spread][]).map(([name, { median, least, most }]) => {
    const by = factor(name)
    return [name, { median: median * by, least: least * by, most: most * by }] as const
  })
  return Object.fromEntries(scaled) as Record<Name, Spread>
}

function spreadOf(passes: readonly number[]): Spread {
  return { median: median(passes), least: Math.min(...passes), most: Math.max(...passes) }
}

/** Milliseconds of one pass, averaged over as many as fit in `slice` milliseconds. */
async function timePass(task: Task, slice: number): Promise<number> {
  const start = performance.now()
  let elapsed = 0
  let passes = 0
  let seen = 0
  do {
    // Only what is asynchronous is awaited: awaiting a number would cost the others a turn of the queue.
    const result = task()
    seen += typeof result === 'number' ? result : await result
    passes += 1
    elapsed = performance.now() - start
  } while (elapsed < slice)
  if (!Number.isFinite(seen)) throw new Error('a task lost count')
  return elapsed / passes
}
