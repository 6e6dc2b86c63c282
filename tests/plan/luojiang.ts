import { readFileSync } from 'node:fs'
import { sourceText } from '../../src/diagnostics/span.ts'
import { type PlanOutline, type PlanText, parsePlan } from '../../src/plan/index.ts'

export const outline: PlanOutline = {
  domains: [
    { id: 'health', heading: '儿童与健康', goals: 12, measures: 16 },
    { id: 'safety', heading: '儿童与安全', goals: 13, measures: 15 },
    { id: 'education', heading: '儿童与教育', goals: 10, measures: 14 },
    { id: 'welfare', heading: '儿童与福利', goals: 12, measures: 15 },
    { id: 'family', heading: '儿童与家庭', goals: 8, measures: 9 },
    { id: 'environment', heading: '儿童与环境', goals: 9, measures: 11 },
    { id: 'law', heading: '儿童与法律保护', goals: 10, measures: 14 },
  ],
}

export const raw = readFileSync(
  new URL('../../seeds/plan/luojiang-child-development-plan-2021-2030.txt', import.meta.url),
  'utf8',
)

/** Parses a text as a plan of the Luojiang outline, or of another one. */
export function parseText(text: string, as: PlanOutline = outline): PlanText {
  return parsePlan(sourceText('plan.txt', text), as)
}

export const plan = parseText(raw)

/** Removes markers by scanning characters: an oracle that shares nothing with the parser's pattern. */
export function withoutMarkers(text: string): string {
  let kept = ''
  for (let at = 0; at < text.length; at += 1) {
    const opens = text.startsWith('[bookmark:', at) || text.startsWith('[image:', at)
    const close = opens ? text.indexOf(']', at) : -1
    if (close === -1) kept += text.charAt(at)
    else at = close
  }
  return kept
}

/** Plain Levenshtein distance, row by row. */
export function levenshtein(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const here = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (one.charAt(row - 1) === other.charAt(column - 1) ? 0 : 1)
      here.push(Math.min(replaced, (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1))
    }
    above = here
  }
  return above[other.length] ?? 0
}
