import type { GivenFacts } from './shipped-facts.ts'

export interface Asked {
  readonly path: string
  /** What had been answered by then, with what was at hand. */
  readonly known: GivenFacts
}

export interface SlowSources {
  readonly sources: Readonly<Record<string, () => Promise<unknown>>>
  /** Every call, in order. */
  readonly asked: readonly Asked[]
}

/** Sources for facts that answer only after some turns of the event loop, and what was asked of them. */
export function slowSources(
  paths: readonly string[],
  answers: GivenFacts,
  atHand: GivenFacts,
  turns: (path: string) => number,
): SlowSources {
  const asked: Asked[] = []
  let known = atHand
  const source = async (path: string) => {
    asked.push({ path, known })
    for (let turn = turns(path); turn > 0; turn -= 1) await new Promise(setImmediate)
    if (path in answers) known = { ...known, [path]: answers[path] }
    return answers[path]
  }
  return { sources: Object.fromEntries(paths.map((path) => [path, () => source(path)])), asked }
}
