import { Decider } from '../../decide/decider.ts'
import { outcomeOf } from '../../decide/outcome-words.ts'
import { programsOf } from '../../decide/program.ts'
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Span } from '../../diagnostics/span.ts'
import { inForceOn } from '../../ir/in-force.ts'
import type { DecidableRule, PlanIr, TargetRule } from '../../ir/nodes/index.ts'
import { isDecidable } from '../../ir/rules-about.ts'
import { type Cursor, child, cursorOf, items, type PackDocument, spanOf } from '../../model/document.ts'
import type { TargetModel } from '../../model/rules/rule.ts'
import { type ExampleFrame, exampleFrames, ownConditions, withCondition } from '../decidable-examples.ts'
import { runTarget } from '../examples/assess-example.ts'
import type { SoundPack } from '../sound-pack.ts'
import { conditionMutants } from './condition-mutants.ts'
import { targetMutants } from './target-mutants.ts'

/** One deliberate slip, and whether some example noticed. */
export interface MutantResult {
  readonly rule: string
  readonly change: string
  readonly file: string
  readonly line: number
  readonly caught: boolean
  readonly findings: readonly Diagnostic[]
}

/** Mutation: each slip an author could make in a number or an operator must fail one of the rule's examples. */
export function mutate(sound: SoundPack): MutantResult[] {
  const { pack, ir } = sound
  const decider = new Decider(ir)
  return ir.rules.flatMap((rule) => {
    const document = pack.rules.find((one) => one.model.id === rule.id)
    if (rule.kind === 'target' && document) return mutateTarget(rule, document, ir)
    return isDecidable(rule) ? mutateDecidable(rule, sound, decider) : []
  })
}

function mutateDecidable(
  rule: DecidableRule,
  { pack, ir, origins }: SoundPack,
  decider: Decider,
): MutantResult[] {
  const frames = exampleFrames(rule, pack, ir, decider)
  const { layout } = decider.dictionary(rule.subject)
  return ownConditions(rule).flatMap((condition) => {
    const origin = origins.get(condition)
    if (origin?.document.kind !== 'rule') return []
    return conditionMutants(condition).map(({ condition: changed, zh, en }) => {
      const programs = programsOf(withCondition(rule, condition, changed), layout)
      const caught = frames.some((one) => differs(rule, programs, one))
      return result(rule.id, origin.key, caught, zh, en)
    })
  })
}

function differs(
  rule: DecidableRule,
  programs: ReturnType<typeof programsOf>,
  { frame, expected }: ExampleFrame,
): boolean {
  const program = inForceOn(programs, frame.asOf)
  return program !== undefined && outcomeOf(rule.kind, program.evaluate(frame)) !== expected
}

function mutateTarget(rule: TargetRule, document: PackDocument<'rule'>, ir: PlanIr): MutantResult[] {
  const cursor = cursorOf(document) as Cursor<TargetModel>
  const place = spanOf(child(cursor, 'require'))
  const examples = cursor.value.examples
    ? items(child(cursor, 'examples') as Cursor<NonNullable<TargetModel['examples']>>)
    : []
  return targetMutants(rule).map(({ rule: changed, change }) => {
    const mutant: PlanIr = { ...ir, rules: [changed] }
    const caught = examples.some((example) => !runTarget(mutant, cursor.value, example).passed)
    return result(rule.id, place, caught, change, change)
  })
}

function result(rule: string, place: Span, caught: boolean, zh: string, en: string): MutantResult {
  const findings = caught ? [] : [diagnostic('CPR4009', place, { what: zh, whatEn: en })]
  return { rule, change: en, file: place.file, line: place.start.line, caught, findings }
}
