import type { Report } from './issues.ts'
import type { PlanLine } from './lines.ts'
import type { ClausePart, HeadingLevel } from './types.ts'

/** A heading as the walk met or restored it; an editorial one stands before `line`. */
export interface HeadingDraft {
  readonly kind: 'heading'
  readonly id: string
  readonly level: HeadingLevel
  readonly text: string
  readonly editorial: boolean
  readonly line: PlanLine
}

/** A clause before its text is cut out; offsets are in the clean text of the plan. */
export interface ClauseDraft {
  readonly kind: 'clause'
  readonly id: string
  readonly domain: string | null
  readonly part: ClausePart
  readonly number: number
  readonly line: number
  readonly start: number
  readonly end: number
}

export type Draft = HeadingDraft | ClauseDraft

/** What the walk has found so far, in text order. Holds the rule that clause ids are unique. */
export class Drafts {
  readonly #list: Draft[] = []
  readonly #lineOf = new Map<string, number>()
  readonly #copies = new Map<string, number>()
  readonly #report: Report

  constructor(report: Report) {
    this.#report = report
  }

  get list(): readonly Draft[] {
    return this.#list
  }

  heading(id: string, level: HeadingLevel, line: PlanLine, restored?: string): void {
    const text = restored ?? line.text
    this.#list.push({ kind: 'heading', id, level, text, editorial: restored !== undefined, line })
  }

  /** A repeated number keeps its text under `<id>~2`, an id that no rule can cite, so that nothing is lost. */
  clause(draft: Omit<ClauseDraft, 'kind'>): void {
    const first = this.#lineOf.get(draft.id)
    if (first === undefined) {
      this.#lineOf.set(draft.id, draft.line)
      this.#list.push({ kind: 'clause', ...draft })
      return
    }
    const copy = (this.#copies.get(draft.id) ?? 1) + 1
    this.#copies.set(draft.id, copy)
    this.#report('duplicate-number', draft.line, { id: draft.id, firstLine: String(first) })
    this.#list.push({ kind: 'clause', ...draft, id: `${draft.id}~${copy}` })
  }

  /** Joins a line to the clause before it; null when a heading, not a clause, stands there. */
  extendLast(line: PlanLine): string | null {
    const last = this.#list.at(-1)
    if (last?.kind !== 'clause') return null
    this.#list[this.#list.length - 1] = { ...last, end: line.end }
    return last.id
  }
}
