import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { type DataCode, finding, placeOf } from './finding.ts'
import type { Origin } from './input.ts'

interface Group {
  readonly code: DataCode
  readonly origin: Origin | undefined
  readonly column: string
  readonly values: Readonly<Record<string, string>>
  readonly suggestion: string | undefined
  rows: number
  readonly lines: Set<number>
}

const MOST_LINES = 12

/**
 * One finding for all rows with the same fault (a thousand rows of an unknown area are one mistake). It stands at
 * the first of them; `rows` says how many there are and `lines` where.
 */
export class GroupedFindings {
  readonly #groups = new Map<string, Group>()

  add(
    code: DataCode,
    origin: Origin | undefined,
    column: string,
    values: Readonly<Record<string, string>>,
    suggestion?: () => string | undefined,
  ): void {
    const key = JSON.stringify([code, origin?.source.file, Object.entries(values)])
    let group = this.#groups.get(key)
    if (group === undefined) {
      group = { code, origin, column, values, suggestion: suggestion?.(), rows: 0, lines: new Set() }
      this.#groups.set(key, group)
    }
    group.rows += 1
    const line = placeOf(origin)?.start.line
    if (line !== undefined && group.lines.size <= MOST_LINES) group.lines.add(line)
  }

  get list(): Diagnostic[] {
    return [...this.#groups.values()].map(({ code, origin, column, values, suggestion, rows, lines }) => {
      const shown = [...lines].slice(0, MOST_LINES).join(', ') || '—'
      const all = { ...values, rows: String(rows), lines: lines.size > MOST_LINES ? `${shown} …` : shown }
      return finding(code, placeOf(origin, column), all, suggestion)
    })
  }
}
