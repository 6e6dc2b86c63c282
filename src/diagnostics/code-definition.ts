export type Severity = 'error' | 'warning' | 'information'
export type Language = 'zh' | 'en'

/** Text in the two languages of the project's readers. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** One catalogue entry. `{name}` in a template is replaced by the value of that name; nothing else is. */
export interface CodeDefinition {
  readonly severity: Severity
  readonly title: Bilingual
  readonly message: Bilingual
  readonly help: Bilingual
}
