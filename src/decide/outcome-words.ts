import { ANSWER_CODE } from '../backends/javascript/codes.ts'
import { words } from '../backends/javascript/words.ts'
import type { DecidableRule } from '../ir/nodes/index.ts'
import type { Outcome } from '../model/outcomes.ts'
import { ANSWER, type Answer } from './program.ts'

const codes: Readonly<Record<Answer, number>> = {
  [ANSWER.no]: ANSWER_CODE.no,
  [ANSWER.undetermined]: ANSWER_CODE.undetermined,
  [ANSWER.yes]: ANSWER_CODE.yes,
  [ANSWER.notApplicable]: ANSWER_CODE.notApplicable,
  [ANSWER.departed]: ANSWER_CODE.departed,
}

/** The answer of a closure as generated code writes it. */
export function codeOf(answer: Answer): number {
  return codes[answer]
}

/** What an answer is called for a rule of this kind. */
export function outcomeOf(kind: DecidableRule['kind'], answer: Answer): Outcome {
  // A program is in force, and no code of an answer is beyond the words.
  return wordOf(kind, codeOf(answer)) as Outcome
}

/** What an answer code is called for a rule of this kind; a code beyond the answers is a row that could not be read. */
export function wordOf(kind: DecidableRule['kind'], code: number): string {
  return words[kind][code] ?? 'invalid'
}
