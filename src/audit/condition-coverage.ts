import { conditionSentence, namesOf, planNames } from '../backends/sentences/index.ts'
import { Decider } from '../decide/decider.ts'
import { programsOf } from '../decide/program.ts'
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts'
import { isInForce } from '../ir/in-force.ts'
import type { Condition, DecidableRule } from '../ir/nodes/index.ts'
import { isDecidable } from '../ir/rules-about.ts'
import { FALSE, TRUE, type Truth } from '../values/index.ts'
import { type ExampleFrame, exampleFrames, ownConditions, withCondition } from './decidable-examples.ts'
import type { SoundPack } from './sound-pack.ts'

/** One condition of a rule, and whether an example shows that it alone can decide. */
export interface CoveredCondition {
  readonly rule: string
  readonly condition: string
  readonly file: string
  readonly line: number
  readonly covered: boolean
  readonly findings: readonly Diagnostic[]
}

/**
 * Condition coverage: a condition is covered when in some example the outcome is another one if it is true than if it
 * is false, everything else being as the example has it. What the population condition of the plan asks is its own.
 */
export function conditionCoverage({ pack, ir, origins }: SoundPack): CoveredCondition[] {
  const decider = new Decider(ir)
  const names = planNames(ir)
  return ir.rules.flatMap((rule) => {
    if (!isDecidable(rule)) return []
    const frames = exampleFrames(rule, pack, ir, decider)
    const sentenceNames = namesOf(names, decider.dictionary(rule.subject).subject)
    return ownConditions(rule).flatMap((condition): CoveredCondition[] => {
      const origin = origins.get(condition)
      if (origin?.document.kind !== 'rule') return []
      const sentence = conditionSentence(condition, sentenceNames, 'zh')
      const covered = decides(rule, condition, frames, decider)
      const { file, start } = origin.key
      return [
        {
          rule: rule.id,
          condition: sentence,
          file,
          line: start.line,
          covered,
          findings: covered ? [] : [diagnostic('CPR4008', origin.key, { condition: sentence })],
        },
      ]
    })
  })
}

function decides(
  rule: DecidableRule,
  condition: Condition,
  frames: readonly ExampleFrame[],
  decider: Decider,
): boolean {
  const { layout } = decider.dictionary(rule.subject)
  const forced = (truth: Truth) =>
    programsOf(withCondition(rule, condition, { kind: 'constant', truth }), layout)
  const [whenTrue, whenFalse] = [forced(TRUE), forced(FALSE)]
  return frames.some(({ frame }) => {
    const index = whenTrue.findIndex((version) => isInForce(version, frame.asOf))
    return whenTrue[index]?.evaluate(frame) !== whenFalse[index]?.evaluate(frame)
  })
}
