import { createInterface } from 'node:readline/promises'
import type { Decider, Decisions } from '../decide/decider.ts'
import { readValue } from '../decide/facts/read-value.ts'
import type { Language } from '../diagnostics/diagnostic.ts'
import type { InputFact } from '../ir/nodes/index.ts'
import { parseDate } from '../values/index.ts'
import type { Io } from './io.ts'
import { parseAnswer } from './parse-answer.ts'

const words = {
  zh: { unknown: '回车 = 不知道，q = 不再提问', wrong: '没有听懂', by: '由', yes: '是', no: '否' },
  en: {
    unknown: 'enter = not known, q = stop asking',
    wrong: 'not understood',
    by: 'determined by',
    yes: 'yes',
    no: 'no',
  },
} as const

/**
 * Asks a person for missing facts, the most useful question first, until every decision is settled, or the person
 * stops, or knows no more. Questions stand in the reader's language first and in the other after it.
 */
export async function askMissing(
  io: Io,
  language: Language,
  decider: Decider,
  start: Decisions,
  given: Readonly<Record<string, unknown>>,
  decideAgain: (facts: Readonly<Record<string, unknown>>) => Decisions,
): Promise<Decisions> {
  const { inputs } = decider.dictionary(start.subject)
  const terminal = createInterface({ input: io.stdin, output: io.stdout })
  const declined = new Set<string>()
  let facts = given
  let decisions = start
  try {
    for (
      let fact = nextFact(decisions, inputs, declined);
      fact;
      fact = nextFact(decisions, inputs, declined)
    ) {
      const answer = await terminal.question(questionText(fact, language))
      if (answer.trim().toLowerCase() === 'q') break
      const parsed = parseAnswer(fact, answer)
      if (parsed === 'unknown') declined.add(fact.path)
      else if (parsed === 'unreadable') io.stdout.write(`  ${words[language].wrong}\n`)
      else {
        const read = readValue(fact, parsed.value, parseDate(decisions.asOf) ?? 0)
        if ('problem' in read) io.stdout.write(`  ${read.problem.message[language]}\n`)
        else {
          facts = { ...facts, [fact.path]: parsed.value }
          decisions = decideAgain(facts)
        }
      }
    }
  } finally {
    terminal.close()
  }
  return decisions
}

/** The question that most decisions call best; the first decision's among equals. */
function nextFact(
  { decisions }: Decisions,
  inputs: ReadonlyMap<string, InputFact>,
  declined: ReadonlySet<string>,
): InputFact | undefined {
  const votes = new Map<string, number>()
  for (const { nextQuestion, missing } of decisions) {
    const open =
      nextQuestion !== null && !declined.has(nextQuestion)
        ? nextQuestion
        : missing.find((one) => !declined.has(one))
    if (open !== undefined) votes.set(open, (votes.get(open) ?? 0) + 1)
  }
  const [best] = [...votes].sort(([, a], [, b]) => b - a)
  return best && inputs.get(best[0])
}

function questionText(fact: InputFact, language: Language): string {
  const other = language === 'zh' ? 'en' : 'zh'
  const say = words[language]
  const options = Object.entries(fact.values ?? {}).map(
    ([id, title], index) => `  ${index + 1}. ${title[language]} · ${title[other]} (${id})\n`,
  )
  const by = fact.determinedBy ? `  ${say.by}: ${fact.determinedBy.who[language]}\n` : ''
  const hint = fact.type === 'boolean' ? `${say.yes}/${say.no}` : hints[fact.type]
  return `\n${fact.question[language]}\n${fact.question[other]}\n${by}${options.join('')}  [${hint}; ${say.unknown}] > `
}

const hints: Readonly<Record<InputFact['type'], string>> = {
  boolean: '',
  integer: '0 1 2 …',
  decimal: '1.5',
  enum: '1 2 3 …',
  set: '1 3 …',
  date: '2020-01-31',
  'time-of-day': '18:00',
  text: '…',
}
