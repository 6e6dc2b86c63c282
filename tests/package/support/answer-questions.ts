import type { Page } from 'playwright-core'
import { luojiang, type PlanIr } from '../../../src/index.ts'

export type Facts = Readonly<Record<string, unknown>>
type Fact = PlanIr['subjects'][number]['inputs'][number]

const DONE = '没有要问的了'

/**
 * Answers what the page asks as somebody would who knows these facts and no others, until nothing is left to ask or so many
 * answers are given; tells what was asked, in order.
 */
export async function answerQuestions(
  page: Page,
  facts: Facts,
  most = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  const asked: string[] = []
  const question = async () => (await page.locator('#question h2').textContent()) ?? ''
  for (let text = await question(); text !== DONE; text = await question()) {
    if (asked.length === most) break
    const fact = factOf(text)
    if (asked.includes(fact.path)) throw new Error(`${fact.path} is asked twice`)
    asked.push(fact.path)
    await answer(page, fact, facts[fact.path])
  }
  return asked
}

async function answer(page: Page, fact: Fact, value: unknown): Promise<void> {
  const press = (name: string) => page.locator('#question').getByRole('button', { name, exact: true }).click()
  if (value === undefined || value === null) return press('不知道')
  if (typeof value === 'boolean') return press(value ? '是' : '否')
  if (fact.type === 'enum') return press(titleOf(fact, value))
  if (Array.isArray(value))
    for (const one of value) await page.getByLabel(titleOf(fact, one), { exact: true }).check()
  else await page.getByLabel(fact.title.zh, { exact: true }).fill(String(value))
  return press('确定')
}

function titleOf(fact: Fact, value: unknown): string {
  const title = fact.values?.[String(value)]?.zh
  if (!title) throw new Error(`${fact.path} has no value ${value}`)
  return title
}

function factOf(question: string): Fact {
  const child = luojiang.ir.subjects.find(({ id }) => id === 'child')
  const found = child?.inputs.filter((one) => one.question.zh === question) ?? []
  const [fact] = found
  if (!fact || found.length > 1) throw new Error(`${found.length} facts ask “${question}”`)
  return fact
}
