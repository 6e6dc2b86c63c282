import { Decider } from '../decide/decider.ts'
import type { PlanIr } from '../ir/nodes/index.ts'
import { type Cursor, child, cursorOf, items } from '../model/document.ts'
import type { PackModel } from '../model/pack.ts'
import type { CategoryModel } from '../model/rule.ts'
import { runDecision } from './examples/decide-example.ts'
import type { ExampleResult } from './examples/result.ts'

/** Runs every example of every rule file, in the order of the files. */
export function runExamples(pack: PackModel, ir: PlanIr): ExampleResult[] {
  const decider = new Decider(ir)
  return pack.rules.flatMap((document) => {
    const { model } = document
    if (!model.examples) return []
    if (model.kind === 'target' || model.kind === 'commitment') return []
    const examples = items(child(cursorOf(document) as Cursor<CategoryModel>, 'examples') as Cursor<never[]>)
    return examples.map((example) => runDecision(decider, ir, model.id, example))
  })
}
