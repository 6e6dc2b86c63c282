import { catalogue } from './catalogue/index.ts'
import type { Diagnostic, Language } from './diagnostic.ts'
import { fill } from './fill.ts'

/** What is wrong, in one sentence. */
export function messageOf(found: Diagnostic, language: Language): string {
  return fill(catalogue[found.code].message[language], found.values)
}

/** What to do about it; a near spelling comes first. */
export function helpOf(found: Diagnostic, language: Language): string {
  const help = fill(catalogue[found.code].help[language], found.values)
  if (found.suggestion === undefined) return help
  return language === 'zh'
    ? `是否想写 \`${found.suggestion}\`？${help}`
    : `did you mean \`${found.suggestion}\`? ${help}`
}
