import type { Code } from '../diagnostics/catalogue/index.ts'
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts'
import type { Span } from '../diagnostics/span.ts'

/** Longer quotations of an input are cut in messages; the place shows the rest. */
const MAX_QUOTED = 60

/** One line of the input, short enough for a message. */
export function quoted(text: string): string {
  const line = text.split(/\r?\n/, 1)[0] ?? ''
  const characters = Array.from(line.slice(0, 2 * MAX_QUOTED))
  const cut = line.length < text.length || characters.length > MAX_QUOTED || line.length > 2 * MAX_QUOTED
  return cut ? `${characters.slice(0, MAX_QUOTED).join('')}…` : line
}

/**
 * Collects findings of one file up to a limit and counts the rest, so that a megabyte of mistakes costs no more than
 * two hundred. Each pass (text, structure, YAML, tree) has its own, because each goes through the text in order.
 */
export class BoundedFindings {
  readonly #limit: number
  readonly #list: Diagnostic[] = []
  #omitted = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  add(code: Code, span: Span, values: Readonly<Record<string, string>> = {}, suggestion?: string): void {
    if (this.#list.length < this.#limit) this.#list.push(diagnostic(code, span, values, suggestion))
    else this.#omitted += 1
  }

  get list(): readonly Diagnostic[] {
    return this.#list
  }

  get omitted(): number {
    return this.#omitted
  }
}

function offsetOf(found: Diagnostic): number {
  return found.span?.start.offset ?? 0
}

/** The findings of all passes in the order of the text; beyond `limit` they are cut, and the last one says how many. */
export function mergeFindings(passes: readonly BoundedFindings[], limit: number): readonly Diagnostic[] {
  const all = passes.flatMap((pass) => pass.list)
  all.sort((a, b) => offsetOf(a) - offsetOf(b) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
  const kept = all.slice(0, limit)
  const omitted = all.length - kept.length + passes.reduce((sum, pass) => sum + pass.omitted, 0)
  if (omitted === 0) return kept
  const place = (all[limit] ?? all[all.length - 1])?.span ?? null
  return [...kept, diagnostic('CPR1099', place, { count: String(omitted) })]
}
