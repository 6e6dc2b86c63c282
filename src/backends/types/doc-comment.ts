/** Text as a documentation comment; it cannot end the comment early, whatever it holds. */
export function docComment(text: string, indent: string): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('*/', '*\u200B/')
  return `${indent}/** ${line} */\n`
}
