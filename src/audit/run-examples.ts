import { Decider } from '../decide/decider.ts'
import type { PlanIr } from '../ir/nodes/index.ts'
import { type Cursor, child, cursorOf, items, type PackDocument } from '../model/document.ts'
import type { PackModel } from '../model/pack.ts'
import type { CategoryModel, CommitmentModel, TargetModel } from '../model/rules/rule.ts'
import { runCommitment, runTarget } from './examples/assess-example.ts'
import { runDecision } from './examples/decide-example.ts'
import type { ExampleResult } from './examples/result.ts'

/** Runs every example of every rule file, in the order of the files. */
export function runExamples(pack: PackModel, ir: PlanIr): ExampleResult[] {
  const decider = new Decider(ir)
  return pack.rules.flatMap((document) => {
    const { model } = document
    switch (model.kind) {
      case 'target':
        return examplesOf<TargetModel>(document).map((one) => runTarget(ir, model, one))
      case 'commitment':
        return examplesOf<CommitmentModel>(document).map((one) => runCommitment(ir, model, one))
      default:
        return examplesOf<CategoryModel>(document).map((one) => runDecision(decider, ir, model.id, one))
    }
  })
}

type Examples<M extends { examples?: readonly unknown[] | undefined }> = NonNullable<M['examples']>

/** The examples of a rule whose kind the caller has just looked at. */
function examplesOf<M extends { examples?: readonly unknown[] | undefined }>(
  document: PackDocument<'rule'>,
): Cursor<Examples<M>[number]>[] {
  if (!document.model.examples) return []
  const list = child(cursorOf(document) as Cursor<CategoryModel>, 'examples')
  return items(list as unknown as Cursor<readonly Examples<M>[number][]>)
}
