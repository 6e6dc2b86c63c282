import ts from 'typescript'
import { nodesOf } from './source.ts'

/** What a printed text is made of, by TypeScript's own parser. */
export interface Anatomy {
  readonly faults: readonly string[]
  readonly literals: ReadonlySet<string>
  readonly identifiers: ReadonlySet<string>
  readonly comments: readonly string[]
  /** Kinds of node by which text runs or stands for other text: templates, patterns, tags of JSDoc, directives. */
  readonly live: readonly string[]
}

export function anatomyOf(text: string, name: 'printed.js' | 'printed.ts'): Anatomy {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true) as ts.SourceFile & {
    // What the compiler keeps for itself: syntax errors, and comments such as @ts-ignore.
    readonly parseDiagnostics: readonly ts.Diagnostic[]
    readonly commentDirectives?: readonly unknown[]
  }
  const literals = new Set<string>()
  const identifiers = new Set<string>()
  const live: string[] = (file.commentDirectives ?? []).map(() => 'directive')
  for (const node of nodesOf(file)) {
    if (ts.isStringLiteral(node)) literals.add(node.text)
    else if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) identifiers.add(node.text)
    else if (ts.isTemplateLiteral(node) || ts.isRegularExpressionLiteral(node) || ts.isJsxText(node))
      live.push(ts.SyntaxKind[node.kind])
    for (const tag of ts.getJSDocTags(node)) live.push(`@${tag.tagName.text}`)
  }
  return {
    faults: file.parseDiagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
    literals,
    identifiers,
    comments: commentsIn(text),
    live,
  }
}

function commentsIn(text: string): string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false, ts.LanguageVariant.Standard, text)
  const comments: string[] = []
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan())
    if (kind === ts.SyntaxKind.SingleLineCommentTrivia || kind === ts.SyntaxKind.MultiLineCommentTrivia)
      comments.push(scanner.getTokenText())
  return comments
}
