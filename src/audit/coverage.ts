import type { DispositionModel } from '../model/documents/clauses.ts'
import type { PackModel } from '../model/pack.ts'
import { type Clause, claimMarks, type PlanText, type Sentence, sentencesCovered } from '../plan/index.ts'

export type Disposition = 'encoded' | 'qualitative' | 'not-encodable' | 'uncovered'

export interface SentenceCoverage {
  readonly text: string
  readonly disposition: Disposition
  readonly rules: readonly string[]
  readonly reason?: string
  /** Words of the sentence that a disposition sets apart from what the rules claim. */
  readonly apart?: readonly SetApart[]
}

export interface SetApart {
  readonly quote: string
  readonly disposition: Exclude<Disposition, 'encoded' | 'uncovered'>
  readonly reason: string
}

export interface ClauseCoverage {
  readonly id: string
  readonly text: string
  readonly disposition: Disposition
  readonly rules: readonly string[]
  readonly sentences: readonly SentenceCoverage[]
}

export interface Coverage {
  readonly clauses: readonly ClauseCoverage[]
  readonly totals: { readonly clauses: number } & Readonly<Record<Disposition, number>>
}

/** Worst first: a clause is only as well covered as its least covered promise. */
const order: readonly Disposition[] = ['uncovered', 'not-encodable', 'qualitative', 'encoded']

/**
 * Which sentences of the plan a rule speaks for. A sentence with a number or a normative word must be claimed by a
 * rule's quote or by a disposition of its own; the others belong to their clause's commitment, or to whatever
 * else speaks for the clause as a whole.
 */
export function coverageOf(pack: PackModel, text: PlanText): Coverage {
  const citing = new Map<string, Citing[]>()
  for (const { model } of pack.rules)
    for (const { clause, quote } of model.cites) {
      // Saying who somebody is keeps no promise: only an entitlement, a duty or a target encodes one.
      const encodes = model.kind !== 'commitment' && model.kind !== 'category'
      const entry = { rule: model.id, commitment: model.kind === 'commitment', encodes, quote }
      citing.set(clause, [...(citing.get(clause) ?? []), entry])
    }
  const declared = pack.clauses.flatMap(({ model }) => model.dispositions)
  const clauses = text.clauses
    .filter((clause) => isCounted(clause))
    .map((clause) =>
      clauseCoverage(
        clause,
        citing.get(clause.id) ?? [],
        declared.filter((one) => one.clause === clause.id),
      ),
    )
  const count = (disposition: Disposition) => clauses.filter((one) => one.disposition === disposition).length
  return {
    clauses,
    totals: {
      clauses: clauses.length,
      encoded: count('encoded'),
      qualitative: count('qualitative'),
      'not-encodable': count('not-encodable'),
      uncovered: count('uncovered'),
    },
  }
}

/** The numbered goals and measures, and the sections on implementation and monitoring. */
function isCounted(clause: Clause): boolean {
  return clause.part !== 'prose' || /^(implementation|monitoring)\./.test(clause.id)
}

interface Citing {
  readonly rule: string
  readonly commitment: boolean
  readonly encodes: boolean
  readonly quote: string
}

function clauseCoverage(
  clause: Clause,
  citing: readonly Citing[],
  declared: readonly DispositionModel[],
): ClauseCoverage {
  const own = clause.sentences.map((sentence) => {
    const claims = citing.filter((one) => sentencesCovered(clause, one.quote).includes(sentence.index))
    const said = declared.filter((one) => sentencesCovered(clause, one.quote).includes(sentence.index))
    return { sentence, claims, said }
  })
  // What no quote touches and states no number or norm goes with the clause's commitment, if it has one.
  const commitments = citing.filter((one) => one.commitment).map((one) => one.rule)
  const alone = own.length === 1
  const sentences = own.map(({ sentence, claims, said }): SentenceCoverage => {
    const rules = [...new Set(claims.map((one) => one.rule))]
    const encoding = claims.filter((one) => one.encodes)
    const apart = said.map(({ quote, disposition, reason }) => ({ quote, disposition, reason: reason.zh }))
    const claimed = claimedAs(clause, sentence, claims, encoding, said)
    const [first] = apart
    // Several promises in one sentence are several: it is only as well covered as the least covered of them.
    if (claimed && first)
      return {
        text: sentence.text,
        disposition: worst([claimed, ...apart.map((one) => one.disposition)]),
        rules,
        apart,
      }
    if (claimed) return { text: sentence.text, disposition: claimed, rules }
    if (first) return { text: sentence.text, disposition: first.disposition, rules, reason: first.reason }
    if (!sentence.claims && !alone && commitments.length > 0)
      return { text: sentence.text, disposition: 'qualitative', rules: [...new Set(commitments)] }
    return { text: sentence.text, disposition: 'uncovered', rules }
  })
  return {
    id: clause.id,
    text: clause.text,
    disposition: worst(sentences.map((one) => one.disposition)),
    rules: [...new Set(sentences.flatMap((one) => one.rules))],
    sentences,
  }
}

function worst(dispositions: readonly Disposition[]): Disposition {
  return order.find((one) => dispositions.includes(one)) ?? 'uncovered'
}

/** What the rules that quote a sentence make of it; null where none does. */
function claimedAs(
  clause: Clause,
  sentence: Sentence,
  claims: readonly Citing[],
  encoding: readonly Citing[],
  said: readonly DispositionModel[],
): Disposition | null {
  if (encoding.length > 0 && quotesHold(clause, sentence, encoding)) return 'encoded'
  // A commitment speaks for the numbers and norms that it quotes, not for others of the same sentence.
  const committed = claims.length > encoding.length
  return committed && quotesHold(clause, sentence, [...claims, ...said]) ? 'qualitative' : null
}

/** Every number and norm of a sentence must stand in a quote, or a sentence of three numbers would pass with one. */
function quotesHold(
  clause: Clause,
  sentence: Sentence,
  quoting: readonly { readonly quote: string }[],
): boolean {
  const quoted = quoting.flatMap(({ quote }) => occurrences(clause.text, quote))
  return claimMarks(sentence.text).every(({ start, text }) => {
    const from = sentence.start + start
    return quoted.some((one) => one.start <= from && from + text.length <= one.end)
  })
}

function occurrences(text: string, quote: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1))
    found.push({ start: at, end: at + quote.length })
  return found
}
