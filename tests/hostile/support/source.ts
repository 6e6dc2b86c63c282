import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The project's own sources under a folder, without what is generated from rules, by path. */
export function sourceFiles(folder = 'src'): readonly string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.startsWith('src/generated/'))
    .sort()
}

export function parsed(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(`${root}${path}`, 'utf8'), ts.ScriptTarget.Latest, true)
}

export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => {
    children.push(child)
  })
  for (const child of children) yield* nodesOf(child)
}

/** `assess/finding.ts: origin.cells[column]`: where something stands, for a list that says what was expected there. */
export function placed(file: ts.SourceFile, node: ts.Node): string {
  return `${file.fileName.replace(/^.*?src\//, '')}: ${node.getText(file).replace(/\s+/g, ' ')}`
}

/** The sources with their types. */
export function program(): { readonly files: readonly ts.SourceFile[]; readonly checker: ts.TypeChecker } {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const made = ts.createProgram(
    sourceFiles().map((path) => `${root}${path}`),
    options,
  )
  const files = made.getSourceFiles().filter(({ fileName }) => /\/src\/(?!generated\/)/.test(fileName))
  return {
    files: files.filter(({ fileName }) => !fileName.includes('node_modules')),
    checker: made.getTypeChecker(),
  }
}
