import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

export interface Imports {
  /** The entry and every built file it leads to. */
  readonly files: ReadonlySet<string>
  /** What these import from outside: packages and built-ins, by name. */
  readonly outside: ReadonlySet<string>
}

/** Follows static imports, dynamic imports and `require` from a built file (or a declaration file) to the end. */
export function importsOf(entry: string): Imports {
  const files = new Set<string>()
  const outside = new Set<string>()
  const follow = (file: string): void => {
    if (files.has(file)) return
    files.add(file)
    for (const name of importedBy(file))
      if (name.startsWith('.')) follow(sourceOf(join(dirname(file), name), file))
      else outside.add(name)
  }
  follow(entry)
  return { files, outside }
}

/** A declaration file names the JavaScript beside it. */
function sourceOf(path: string, importer: string): string {
  if (!/\.d\.c?ts$/.test(importer)) return path
  return path.replace(/\.(c?)js$/, '.d.$1ts')
}

/** Names in import and export declarations, `import(…)`, `require(…)` and import types. */
function importedBy(file: string): string[] {
  return nodesOf(file).flatMap((node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier)
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal)
    if (!ts.isCallExpression(node)) return []
    const { kind } = node.expression
    const called = kind === ts.SyntaxKind.ImportKeyword || /^(__)?require\b/.test(node.expression.getText())
    return called ? textOf(node.arguments[0]) : []
  })
}

/** Calls in JavaScript that turn text into code. */
export function codeFromText(file: string): string[] {
  return nodesOf(file).flatMap((node) => {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return []
    const called = node.expression.getText()
    return /^(globalThis\.)?(eval|Function)$/.test(called) ? [node.getText().slice(0, 80)] : []
  })
}

function textOf(node: ts.Node | undefined): string[] {
  return node && ts.isStringLiteralLike(node) ? [node.text] : []
}

function nodesOf(file: string): ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true))
  return nodes
}
