import type { Bilingual } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'

/** What to add where a name is not there: the nearest that is. */
export function didYouMean(name: string, names: readonly string[]): Bilingual {
  const suggestion = nearest(name, names)
  if (suggestion === undefined) return { zh: '', en: '' }
  return { zh: `；是否想写 \`${suggestion}\`？`, en: `; did you mean \`${suggestion}\`?` }
}

/** A message of others, in English, taken apart into what is wrong and the spelling that it proposes. */
export function apartFromProposal(
  message: string,
  before: string,
  after: string,
): { readonly wrong: string; readonly proposed?: string } {
  const at = message.lastIndexOf(before)
  if (at === -1 || !message.endsWith(after)) return { wrong: message }
  return { wrong: message.slice(0, at).trimEnd(), proposed: message.slice(at + before.length, -after.length) }
}
