import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')

export interface TypeError {
  /** Number of the line, from 0. */
  readonly line: number
  readonly code: number
  /** The text that the compiler underlines. */
  readonly at: string
  readonly message: string
}

/** What the compiler says of a module standing in this folder, under the options of the project. */
export function typeErrorsOf(text: string): TypeError[] {
  const path = join(here, 'checked-module.ts')
  const options = projectOptions()
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  const own = (file: string) => file === path
  host.fileExists = (file) => own(file) || fileExists(file)
  host.readFile = (file) => (own(file) ? text : readFile(file))
  host.getSourceFile = (file, languageVersion, ...rest) =>
    own(file)
      ? ts.createSourceFile(file, text, languageVersion)
      : getSourceFile(file, languageVersion, ...rest)
  const program = ts.createProgram([path], options, host)
  const source = program.getSourceFile(path)
  if (!source) throw new Error('the compiler did not read the module')
  const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
  return found.map(({ start = 0, length = 0, code, messageText }) => ({
    line: source.getLineAndCharacterOfPosition(start).line,
    code,
    at: text.slice(start, start + length),
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }))
}

/** The options of the project, as an editor has them. */
export function projectOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, root)
  // A line of a table need not use what it declares.
  return { ...parsed.options, noUnusedLocals: false }
}
