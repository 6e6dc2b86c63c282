import { jsonRulesCodes } from '../../../diagnostics/catalogue/json-rules.ts'
import type { Bilingual, Severity } from '../../../diagnostics/diagnostic.ts'
import { fill } from '../../../diagnostics/fill.ts'

/** Something that the language cannot say, or that was guessed. With an error the rule it is in is left out. */
export interface ImportFinding {
  readonly code: ImportCode
  readonly severity: Severity
  /** Where in the JSON, as a JSON pointer (RFC 6901): `/0/conditions/all/1/operator`. */
  readonly pointer: string
  readonly message: Bilingual
  readonly help: Bilingual
  /** What the sentences were made from. */
  readonly values: Readonly<Record<string, string>>
}

export type ImportCode = keyof typeof jsonRulesCodes

/** Collects the findings of an import. */
export class ImportFindings {
  readonly #list: ImportFinding[] = []

  /** Adds a finding, and gives `null` for what could therefore not be read. */
  add(code: ImportCode, pointer: string, values: Readonly<Record<string, string>> = {}): null {
    const { severity, message, help } = jsonRulesCodes[code]
    const both = ({ zh, en }: Bilingual) => ({ zh: fill(zh, values), en: fill(en, values) })
    this.#list.push(
      Object.freeze({ code, severity, pointer, message: both(message), help: both(help), values }),
    )
    return null
  }

  get list(): readonly ImportFinding[] {
    return Object.freeze([...this.#list])
  }
}

/** A JSON pointer one step further. */
export function below(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** A value as it may stand in a message: never long. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``
}
