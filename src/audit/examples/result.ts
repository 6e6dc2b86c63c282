import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts'
import { type Cursor, child, spanOf } from '../../model/document.ts'

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

/** One respect in which an example expects something and something else came. */
export interface Difference {
  readonly key: string
  readonly expected: string
  readonly actual: string
}

type ExampleCursor = Cursor<{ readonly title: string; readonly expect: object }>

export function resultOf(
  rule: string,
  example: ExampleCursor,
  differences: readonly Difference[],
): ExampleResult {
  const expect = child(example, 'expect') as Cursor<Record<string, unknown>>
  const findings = differences.map(({ key, expected, actual }) =>
    diagnostic('CPR4005', spanOf(child(expect, key)), { example: example.value.title, expected, actual }),
  )
  return { ...base(rule, example), passed: findings.length === 0, findings }
}

/** An example that could not be run at all: its facts or observations are not what the rule takes. */
export function unreadable(rule: string, example: ExampleCursor, zh: string, en: string): ExampleResult {
  const values = { example: example.value.title, problem: zh, problemEn: en }
  return { ...base(rule, example), passed: false, findings: [diagnostic('CPR4007', spanOf(example), values)] }
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
