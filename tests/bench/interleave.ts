import { median } from './median.ts'

/** One pass over the same work; returns something that depends on it, so that no engine can leave it out. */
export type Task = () => number

/**
 * Median milliseconds of one pass of each task. The tasks take turns, each round in another order, so that whatever
 * else the machine does falls on all of them alike.
 */
export function interleave<Name extends string>(
  tasks: Readonly<Record<Name, Task>>,
  { rounds, slice }: { readonly rounds: number; readonly slice: number },
): Record<Name, number> {
  const entries = Object.entries(tasks) as [Name, Task][]
  const times = new Map(entries.map(([name]) => [name, [] as number[]]))
  for (const [, task] of entries) timePass(task, 2 * slice)
  for (let round = 0; round < rounds; round += 1) {
    const first = round % entries.length
    for (const [name, task] of [...entries.slice(first), ...entries.slice(0, first)])
      times.get(name)?.push(timePass(task, slice))
  }
  return Object.fromEntries([...times].map(([name, passes]) => [name, median(passes)])) as Record<
    Name,
    number
  >
}

/** Milliseconds of one pass, averaged over as many as fit in `slice` milliseconds. */
function timePass(task: Task, slice: number): number {
  const start = performance.now()
  let elapsed = 0
  let passes = 0
  let seen = 0
  do {
    seen += task()
    passes += 1
    elapsed = performance.now() - start
  } while (elapsed < slice)
  if (!Number.isFinite(seen)) throw new Error('a task lost count')
  return elapsed / passes
}
