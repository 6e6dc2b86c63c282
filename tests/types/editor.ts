import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { projectOptions } from './type-check.ts'

const path = join(dirname(fileURLToPath(import.meta.url)), 'edited-module.ts')

/** A module standing in this folder as an editor has it open. Places in it are named by a text that starts there. */
export class Editor {
  readonly #text: string
  readonly #service: ts.LanguageService

  constructor(text: string) {
    this.#text = text
    const own = (file: string) => file === path
    this.#service = ts.createLanguageService({
      getCompilationSettings: projectOptions,
      getScriptFileNames: () => [path],
      getScriptVersion: () => '0',
      getScriptSnapshot: (file) => {
        const content = own(file) ? text : ts.sys.readFile(file)
        return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content)
      },
      getCurrentDirectory: () => dirname(path),
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (file) => own(file) || ts.sys.fileExists(file),
      readFile: (file) => (own(file) ? text : ts.sys.readFile(file)),
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
    })
  }

  /** The documentation in the box that opens over a place. */
  hover(place: string): string {
    const shown = this.#service.getQuickInfoAtPosition(path, this.#inside(place))
    return ts.displayPartsToString(shown?.documentation)
  }

  /** The documentation beside a name that is offered at a place. */
  completion(place: string, name: string): string {
    const at = this.#inside(place)
    // Only what is offered has details.
    this.#service.getCompletionsAtPosition(path, at, {})
    const shown = this.#service.getCompletionEntryDetails(path, at, name, {}, undefined, {}, undefined)
    return ts.displayPartsToString(shown?.documentation)
  }

  /** The documentation of every property of a type that the module names. */
  properties(type: string): Readonly<Record<string, string>> {
    const program = this.#service.getProgram()
    const checker = program?.getTypeChecker()
    const named = program
      ?.getSourceFile(path)
      ?.statements.find((one) => ts.isTypeAliasDeclaration(one) && one.name.text === type)
    if (!checker || !named) throw new Error(`the module names no type ${type}`)
    const properties = checker.getTypeAtLocation(named).getProperties()
    return Object.fromEntries(
      properties.map((one) => [one.name, ts.displayPartsToString(one.getDocumentationComment(checker))]),
    )
  }

  /** Behind the first character of the place. */
  #inside(place: string): number {
    const at = this.#text.indexOf(place)
    if (at === -1 || this.#text.includes(place, at + 1))
      throw new Error(`no place, or no one place: ${place}`)
    return at + 1
  }
}
