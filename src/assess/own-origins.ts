import { type SourceText, sourceText } from '../diagnostics/span.ts'
import type { Origin, Stretch } from './input.ts'

/** Where rows say that they were read, copied; undefined for what is no such place, for anybody may write rows by hand. */
export class Origins {
  /** Rows of one file come one after another, and share its text. */
  #last: SourceText | undefined

  from(given: unknown): Origin | undefined {
    if (!isRecord(given) || !isRecord(given.source) || !isRecord(given.cells)) return undefined
    const { file, text } = given.source
    const row = stretchFrom(given.row)
    if (typeof file !== 'string' || typeof text !== 'string' || !row) return undefined
    const cells: [string, Stretch][] = []
    for (const column of Object.keys(given.cells)) {
      const cell = stretchFrom(given.cells[column])
      if (cell) cells.push([column, cell])
    }
    return { source: this.#sourceOf(file, text), row, cells: Object.fromEntries(cells) }
  }

  #sourceOf(file: string, text: string): SourceText {
    if (this.#last?.file !== file || this.#last.text !== text) this.#last = sourceText(file, text)
    return this.#last
  }
}

function stretchFrom(given: unknown): Stretch | undefined {
  if (!Array.isArray(given)) return undefined
  const [start, end]: readonly unknown[] = given
  return Number.isSafeInteger(start) && Number.isSafeInteger(end)
    ? [start as number, end as number]
    : undefined
}

function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null
}
