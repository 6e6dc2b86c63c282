import type { PlainValue } from '../decide/facts/plain-value.ts'
import type { Force } from '../ir/nodes/index.ts'
import type { Kind, Outcome } from '../model/outcomes.ts'

/** CONTRACT: changes with the meaning of any part of a receipt, hashes included; never for something new beside them. */
export const FORMAT = 'child-plan-receipt/1'

/** How the facts were hashed: with the receipt's salt alone, or under a key of the caller too. */
export const METHODS = ['sha-256', 'hmac-sha-256'] as const

/** The facts that a decision rests on, and if asked for the facts themselves. */
export interface ReceiptFacts {
  /** Every fact that the rule reads, known or not, in order of the paths. */
  readonly reads: readonly string[]
  readonly method: (typeof METHODS)[number]
  /** New for each receipt, so that equal facts cannot be told from their hashes. Hexadecimal. */
  readonly salt: string
  /** Of the canonical JSON of `{ facts, salt }`, where `facts` are those of `reads` that are known. Hexadecimal. */
  readonly hash: string
  /** PERSONAL DATA, only where it was asked for. */
  readonly values?: Readonly<Record<string, PlainValue>>
}

/** The value of a parameter as it was used; `null` where it had none. */
export interface ReceiptParameter {
  readonly value: PlainValue | null
  /** Whether the caller gave it; else it is the rule book's own. */
  readonly given: boolean
}

/** What a decision was made of and what came of it: plain JSON, to be stored and replayed. */
export interface Receipt {
  readonly format: typeof FORMAT
  readonly engine: { readonly name: string; readonly version: string }
  /** The hash is that of all that decides in the rule book: see `contentHash`. */
  readonly ruleBook: { readonly id: string; readonly version: string; readonly hash: string }
  /** `version` is the first day of the version that applied; the hash that of all that decides in it on the day. */
  readonly rule: {
    readonly id: string
    readonly kind: Kind
    readonly version: string
    readonly hash: string
  }
  readonly subject: string
  readonly asOf: string
  /** Every parameter that the rule reads. */
  readonly parameters: Readonly<Record<string, ReceiptParameter>>
  readonly facts: ReceiptFacts
  readonly outcome: Outcome
  /** Facts that could still have changed the outcome, sorted; `null` where they could not be listed exactly. */
  readonly missing: readonly string[] | null
  readonly missingParameters: readonly string[] | null
  /** Ids of what was granted, sorted. */
  readonly grants: readonly string[]
  /** The force of the text departed from, where it is softer than must. */
  readonly departure: Force | null
}
