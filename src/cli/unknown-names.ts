import type { Bilingual } from '../diagnostics/diagnostic.ts'
import { apartFromProposal } from './did-you-mean.ts'

/** What the library says, in English, of a rule or subject that it cannot use, and how it is said in Chinese. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^(`.*`) is not a rule of this plan/, '纲要没有规则 $1'],
  [/^(`.*`) is a target; it is assessed, not decided/, '$1 是目标，用 assess 评估，不能判断'],
  [/^(`.*`) is a commitment; it is assessed, not decided/, '$1 是任务，用 assess 评估，不能判断'],
  [/^(`.*`) is no subject of this plan/, '纲要没有对象 $1'],
  [/^(`.*`) is about (\S+), not (\S+)$/, '$1 的对象是 $2，不是 $3'],
]

/** Why a name cannot be used, for readers of either language. */
export function unknownName(message: string): Bilingual {
  const { wrong, proposed } = apartFromProposal(message, '; did you mean ', '?')
  const said = sentences.reduce((text, [pattern, chinese]) => text.replace(pattern, chinese), wrong)
  return { zh: proposed === undefined ? said : `${said}；是否想写 ${proposed}？`, en: message }
}
