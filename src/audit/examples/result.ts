import { type Bilingual, type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Span } from '../../diagnostics/span.ts'
import { type Cursor, spanOf } from '../../model/document.ts'

/** What one example of a rule file showed. */
export interface ExampleResult {
  readonly rule: string
  readonly title: string
  readonly passed: boolean
  readonly file: string
  readonly line: number
  /** Empty where the example holds. */
  readonly findings: readonly Diagnostic[]
}

/** One respect in which an example expects something and something else came: a key under `expect`, or a path of keys. */
export interface Difference {
  readonly key: string | readonly string[]
  readonly expected: string
  readonly actual: string
}

/** What keeps an example from being run, and where. */
export interface Trouble {
  readonly span: Span
  readonly problem: Bilingual
  readonly help: Bilingual
  readonly suggestion?: string
}

type ExampleCursor = Cursor<{ readonly title: string; readonly expect: object }>

export function resultOf(
  rule: string,
  example: ExampleCursor,
  differences: readonly Difference[],
): ExampleResult {
  const { title } = example.value
  const findings = differences.map(({ key, expected, actual }) => {
    const path = [key].flat()
    const place = { ...example, path: [...example.path, 'expect', ...path] }
    return diagnostic('CPR4005', spanOf(place), { example: title, key: path.join('.'), expected, actual })
  })
  return { ...base(rule, example), passed: findings.length === 0, findings }
}

/** An example that could not be run at all: its facts or observations are not what the rule takes. */
export function unreadable(
  rule: string,
  example: ExampleCursor,
  troubles: readonly Trouble[],
): ExampleResult {
  const { title } = example.value
  const findings = troubles.map(({ span, problem, help, suggestion }) => {
    const values = { problem: problem.zh, problemEn: problem.en, help: help.zh, helpEn: help.en }
    return diagnostic('CPR4007', span, { example: title, ...values }, suggestion)
  })
  return { ...base(rule, example), passed: false, findings }
}

/** Names and values that there are not. A row of a unit on no roster, or one half of a rate, is a case to be shown. */
const MISWRITTEN = ['CPR6050', 'CPR6054', 'CPR6055', 'CPR6065', 'CPR6066', 'CPR6067', 'CPR6092']

/** An example whose data are miswritten shows nothing, unless it is there to show what is said of that. */
export function withFaults(
  result: ExampleResult,
  found: readonly Diagnostic[],
  expected: readonly string[],
): ExampleResult {
  const faults = found.filter(({ code }) => MISWRITTEN.includes(code) && !expected.includes(code))
  if (faults.length === 0) return result
  return { ...result, passed: false, findings: [...faults, ...result.findings] }
}

function base(rule: string, example: ExampleCursor) {
  const { file, start } = spanOf(example)
  return { rule, title: example.value.title, file, line: start.line }
}

/** What differs between a list of names expected and one found; their order says nothing. */
export function listDifference(
  key: string,
  expected: readonly string[] | undefined,
  actual: readonly string[],
): Difference[] {
  if (expected === undefined) return []
  const text = (names: readonly string[]) => `[${[...names].sort().join(', ')}]`
  return text(expected) === text(actual) ? [] : [{ key, expected: text(expected), actual: text(actual) }]
}
