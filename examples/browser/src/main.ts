// A page that asks about one child, one question at a time, and shows what follows and why.
import { type FactProblem, FactsError } from '@luojiang/child-plan-rules'
import { bestQuestion, entitlements, fact, type Value, valueText } from './child.ts'
import { element, place } from './element.ts'
import { outcomes } from './outcomes.ts'
import { control } from './question.ts'

let answers: ReadonlyMap<string, Value> = new Map()
let notKnown: ReadonlySet<string> = new Set()

/** Takes an answer in; one that cannot be is refused with the reason, and nothing changes. */
function answer(path: string, value: Value): void {
  const next = new Map(answers).set(path, value)
  try {
    entitlements(next)
  } catch (error) {
    if (!(error instanceof FactsError)) throw error
    place('refused').replaceChildren(...error.problems.map(problemText))
    return
  }
  answers = next
  draw()
}

/** A problem names the fact by its path; a person knows it by its title. */
function problemText({ path, message, help }: FactProblem): string {
  return `${message.zh.replace(`\`${path}\``, fact(path).title.zh)}。${help.zh}`
}

function skip(path: string): void {
  notKnown = new Set(notKnown).add(path)
  draw()
}

function takeBack(path: string): void {
  answers = new Map([...answers].filter(([one]) => one !== path))
  notKnown = new Set([...notKnown].filter((one) => one !== path))
  draw()
}

function draw(): void {
  const decisions = entitlements(answers)
  const asked = bestQuestion(decisions, notKnown)
  place('question').replaceChildren(
    ...(asked
      ? [
          element('h2', {}, asked.question.zh),
          ...(asked.note ? [element('p', {}, asked.note.zh)] : []),
          control(asked, (value) => answer(asked.path, value)),
          element('button', { type: 'button', onclick: () => skip(asked.path) }, '不知道'),
        ]
      : [element('h2', {}, '没有要问的了')]),
  )
  place('refused').replaceChildren()
  place('answered').replaceChildren(
    ...[...answers].map(([path, value]) => answered(path, valueText(fact(path), value))),
    ...[...notKnown].map((path) => answered(path, '不知道')),
  )
  place('outcomes').replaceChildren(...outcomes(decisions))
  place('notice').replaceChildren(decisions[0]?.notice.zh ?? '')
}

function answered(path: string, text: string): HTMLElement {
  const title = fact(path).title.zh
  const back = element('button', { type: 'button', onclick: () => takeBack(path) }, '重答')
  back.setAttribute('aria-label', `重答：${title}`)
  return element('p', {}, `${title}：${text} `, back)
}

draw()
