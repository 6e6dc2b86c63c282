import type { Phrases } from './phrases.ts'

/** A sentence and the sentences that say it in detail. */
export interface SentenceTree {
  readonly text: string
  readonly children: readonly SentenceTree[]
}

export function leaf(text: string): SentenceTree {
  return { text, children: [] }
}

/** A header over its parts; it ends in a colon when there are any. */
export function headed(text: string, children: readonly SentenceTree[], words: Phrases): SentenceTree {
  return { text: children.length > 0 ? text + words.colonAtEnd : text, children }
}

/** The tree as lines, each level two spaces further in; ends without a line break. */
export function printSentences(tree: SentenceTree, indent = ''): string {
  return [indent + tree.text, ...tree.children.map((one) => printSentences(one, `${indent}  `))].join('\n')
}
