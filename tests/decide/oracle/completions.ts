/** Something unknown and every value it could take. */
export interface Open<T> {
  readonly name: string
  readonly values: readonly T[]
}

/** The outcome of every completion, the last open name varying fastest. */
export interface Table {
  readonly names: readonly string[]
  readonly sizes: readonly number[]
  readonly outcomes: readonly string[]
}

/** Tries every completion, one after another. */
export function tabulate<T>(
  open: readonly Open<T>[],
  outcome: (completion: ReadonlyMap<string, T>) => string,
): Table {
  const outcomes: string[] = []
  const completion = new Map<string, T>()
  const fill = (index: number): void => {
    const one = open[index]
    if (!one) {
      outcomes.push(outcome(completion))
      return
    }
    for (const value of one.values) {
      completion.set(one.name, value)
      fill(index + 1)
    }
  }
  fill(0)
  return { names: open.map(({ name }) => name), sizes: open.map(({ values }) => values.length), outcomes }
}

/** How far apart two completions stand that differ in one name only, by one value. */
function strideOf(table: Table, axis: number): number {
  return table.sizes.slice(axis + 1).reduce((product, size) => product * size, 1)
}

/** The names in which two completions differ alone and yet differ in outcome. */
export function decisive(table: Table): string[] {
  return table.names.filter((_, axis) => {
    const stride = strideOf(table, axis)
    const size = table.sizes[axis] ?? 1
    return table.outcomes.some((outcome, at) => {
      const first = at - (Math.floor(at / stride) % size) * stride
      return outcome !== table.outcomes[first]
    })
  })
}

/** What is left once a name has its value. */
function after(table: Table, axis: number, index: number): Table {
  const stride = strideOf(table, axis)
  const size = table.sizes[axis] ?? 1
  return {
    names: table.names.filter((_, other) => other !== axis),
    sizes: table.sizes.filter((_, other) => other !== axis),
    outcomes: table.outcomes.filter((_, at) => Math.floor(at / stride) % size === index),
  }
}

/** On average over the distinct situations that an answer can leave, how many names still matter. */
export function leftAfter(table: Table, name: string): { readonly sum: number; readonly situations: number } {
  const axis = table.names.indexOf(name)
  const distinct = new Map<string, number>()
  for (let index = 0; index < (table.sizes[axis] ?? 0); index += 1) {
    const rest = after(table, axis, index)
    const key = rest.outcomes.join()
    if (!distinct.has(key)) distinct.set(key, decisive(rest).length)
  }
  return { sum: [...distinct.values()].reduce((sum, count) => sum + count, 0), situations: distinct.size }
}

/** The first of the decisive names, in the order given, after which fewest are left on average. */
export function bestName(table: Table, inOrder: readonly string[]): string | null {
  const candidates = decisive(table)
  let best: { name: string; sum: number; situations: number } | null = null
  for (const name of inOrder.filter((one) => candidates.includes(one))) {
    const left = leftAfter(table, name)
    if (!best || left.sum * best.situations < best.sum * left.situations) best = { name, ...left }
  }
  return best?.name ?? null
}
