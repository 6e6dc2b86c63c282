import { createInterface } from 'node:readline'
import type { Decisions } from '../../decide/decider.ts'
import type { Dictionary } from '../../decide/facts/dictionary.ts'
import { isProblems, readValue } from '../../decide/facts/read-value.ts'
import type { Language } from '../../diagnostics/diagnostic.ts'
import type { InputFact } from '../../ir/nodes/index.ts'
import { parseDate } from '../../values/index.ts'
import { documentDecision } from '../decision-document.ts'
import type { Io } from '../io.ts'
import { expectedOf, promptText, questionText, unreadableText } from './ask-texts.ts'
import { isStop, parseAnswer } from './parse-answer.ts'

type Facts = Readonly<Record<string, unknown>>

/**
 * Asks a person for missing facts, the most useful question first, until every decision is settled, or the person
 * stops, or knows no more. Questions stand in the reader's language first and in the other after it. The end of the
 * input, like Ctrl-C, ends the questions.
 */
export async function askMissing(
  io: Io,
  language: Language,
  { inputs }: Dictionary,
  start: Decisions,
  given: Facts,
  decideAgain: (facts: Facts) => Decisions,
): Promise<Decisions> {
  const terminal = createInterface({ input: io.stdin, output: io.stdout })
  // Lines typed or pasted ahead wait here until they are asked for.
  const lines = terminal[Symbol.asyncIterator]()
  const say = (text: string) => void io.stdout.write(`${text}\n`)
  const declined = new Set<string>()
  let facts = given
  let decisions = start
  try {
    for (
      let fact = nextFact(decisions, inputs, declined);
      fact;
      fact = nextFact(decisions, inputs, declined)
    ) {
      say(questionText(fact, language))
      terminal.setPrompt(promptText(fact, language))
      terminal.prompt()
      const typed = await lines.next()
      if (typed.done || isStop(typed.value)) break
      const answer = parseAnswer(fact, typed.value)
      if (answer === 'unknown') declined.add(fact.path)
      else if (answer === 'unreadable')
        say(`  ${unreadableText(typed.value, language)}${expectedOf(fact, language)}`)
      else {
        const problems = problemsWith(fact, answer.value, parseDate(decisions.asOf) ?? 0)
        for (const { message, help } of problems)
          say(`  ${message[language]}${language === 'zh' ? '；' : '; '}${help[language]}`)
        if (problems.length === 0) {
          facts = { ...facts, [fact.path]: answer.value }
          decisions = decideAgain(facts)
        }
      }
    }
  } finally {
    terminal.close()
  }
  say('')
  return decisions
}

function problemsWith(fact: InputFact, value: unknown, asOf: number) {
  const read = readValue(fact, value, asOf)
  return isProblems(read) ? read : []
}

/** The question that most decisions call best; the first decision's among equals. */
function nextFact(
  { decisions }: Decisions,
  inputs: ReadonlyMap<string, InputFact>,
  declined: ReadonlySet<string>,
): InputFact | undefined {
  const votes = new Map<string, number>()
  for (const decision of decisions) {
    const { nextQuestion, missing } = documentDecision(decision).document
    const open = [nextQuestion, ...(missing ?? [])].find((one) => one !== null && !declined.has(one))
    if (open) votes.set(open, (votes.get(open) ?? 0) + 1)
  }
  const [best] = [...votes].sort(([, a], [, b]) => b - a)
  return best && inputs.get(best[0])
}
