import type { ColumnPlan } from '../../../src/columns.ts'
import type { LuojiangTypes, Plan } from '../../../src/index.ts'
import type { Case } from '../random-child.ts'

/**
 * The plan of the eight rules, from the module that was printed beside the built workloads. Each name has an instance of
 * its own: engines specialise generated code for the objects it has met, and checked facts come as copies.
 */
export async function loadEightRules(instance = 'vouched'): Promise<Plan<LuojiangTypes>> {
  const built = (await import(new URL(`./eight-rules.mjs?${instance}`, import.meta.url).href)) as {
    readonly eightRules: Plan<LuojiangTypes>
  }
  return built.eightRules
}

/** The same rules over columns. */
export async function loadEightColumns(): Promise<ColumnPlan> {
  const built = (await import(new URL('./eight-columns.mjs', import.meta.url).href)) as {
    readonly eightColumns: ColumnPlan
  }
  return built.eightColumns
}

/** What main.ts asked for. */
export function readOptions<Options>(): Options {
  return JSON.parse(process.argv[2] ?? '{}') as Options
}

/** The only output of a workload. */
export function printResult(result: object): void {
  process.stdout.write(JSON.stringify(result))
}

export type Facts = LuojiangTypes['subjects']['child']

/** Random children are of the plan's names and values; that is what the agreement before the timing shows. */
export function factsOf({ child }: Case): Facts {
  return child as Facts
}
