import picocolors from 'picocolors'
import type { Language } from '../../diagnostics/diagnostic.ts'
import { visible } from '../../diagnostics/visible.ts'
import type { Rule } from '../../ir/nodes/index.ts'
import { outcomeWords } from '../../model/outcome-words.ts'
import type { Difference } from '../../receipt/replay/differences.ts'
import type { Replayed } from '../receipts/replayed.ts'

const words = {
  zh: {
    same: '已重现',
    other: '未能重现',
    count: (all: number, same: number) => `${all} 份回执，重现 ${same} 份`,
  },
  en: {
    same: 'reproduced',
    other: 'not reproduced',
    count: (all: number, same: number) => `${all} ${all === 1 ? 'receipt' : 'receipts'}, ${same} reproduced`,
  },
} as const

/** What became of each receipt, and under it what is not as it was, as lines for people. */
export function replayLines(
  replayed: readonly Replayed[],
  rules: ReadonlyMap<string, Rule>,
  language: Language,
  colour: boolean,
): string[] {
  const say = words[language]
  const paint = picocolors.createColors(colour)
  const lines = replayed.flatMap(({ receipt, replay: { same, differences } }) => {
    const mark = same ? paint.green('✓') : paint.red('✗')
    const title = rules.get(receipt.rule.id)?.title[language] ?? ''
    const outcome = outcomeWords[receipt.outcome][language]
    const head = `${mark} ${paint.bold(same ? say.same : say.other)}  ${title} · ${receipt.asOf} · ${outcome}`
    const id = paint.dim(visible(receipt.rule.id))
    return [`${head}  ${id}`, ...differences.flatMap((one) => differenceLines(one, language))]
  })
  const count = say.count(replayed.length, replayed.filter(({ replay }) => replay.same).length)
  return [...lines, count]

  function differenceLines({ severity, message, help }: Difference, language: Language): string[] {
    const mark = severity === 'error' ? paint.red('✗') : paint.dim('·')
    return [`    ${mark} ${visible(message[language])}`, `        ${paint.dim(visible(help[language]))}`]
  }
}
