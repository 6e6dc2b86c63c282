import { visible } from '../../diagnostics/visible.ts'

/**
 * Text as a documentation comment on one line. It cannot end the comment early, is no tag or compiler directive
 * (`@ts-ignore`, `@deprecated`) and holds nothing that a reader cannot see, whatever it says.
 */
export function docComment(text: string, indent: string): string {
  const line = visible(text.replace(/\s+/g, ' ')).replaceAll('*/', '*\\/').replaceAll('@', '\\@')
  return `${indent}/** ${line} */\n`
}
