import { isBinding } from '../../ir/force.ts'
import type { Condition, DecidableRule } from '../../ir/nodes/index.ts'
import { ANSWER_CODE, type CodeText } from './codes.ts'
import { type Access, Emitter, periodText } from './emitter.ts'

/** Straight-line code for all rules, and the expression of each rule's answer code. */
export function bodyOf(
  rules: readonly DecidableRule[],
  access: Access,
): {
  readonly hoisted: readonly string[]
  readonly lines: readonly string[]
  readonly answers: readonly string[]
} {
  const emitter = new Emitter(access)
  const answers = rules.map((rule) => answerText(rule, emitter))
  const { hoisted, lines } = emitter.statements
  return { hoisted, lines, answers }
}

/** The answer of a rule on whichever day is decided for. */
export function answerText(rule: DecidableRule, emitter: Emitter): string {
  const dated = rule.versions.map((version) => ({
    when: periodText(emitter.access, version.from, version.through),
    answer: versionText(rule, version, emitter),
  }))
  return dated.reduceRight(
    (rest, { when, answer }) => `${when} ? ${answer} : ${rest}`,
    String(ANSWER_CODE.notInForce),
  )
}

/** The answer of one version of a rule, in force. */
export function versionText(
  rule: DecidableRule,
  version: DecidableRule['versions'][number],
  emitter: Emitter,
): CodeText {
  if (!('holds' in version)) return emitter.condition(version.condition)
  const breach = isBinding(rule.force) ? ANSWER_CODE.no : ANSWER_CODE.departed
  return dutyText(version.applies, version.holds, breach, emitter)
}

/** A duty binds or not, and is kept or not: not known to bind, it is undetermined. */
function dutyText(applies: Condition, holds: Condition, breach: number, emitter: Emitter): CodeText {
  const [binds, kept] = [emitter.condition(applies), emitter.condition(holds)]
  const whereBinding = breach === ANSWER_CODE.no ? kept : `(${kept} === 2 ? ${breach} : ${kept})`
  const { notApplicable, undetermined } = ANSWER_CODE
  return `(${binds} === 2 ? ${notApplicable} : ${binds} === 0 ? ${undetermined} : ${whereBinding})`
}
