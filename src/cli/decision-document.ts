import { Entangled } from '../decide/completions/entangled.ts'
import { type DecisionRecord, plainDecision, type RuleDecision } from '../decide/decision.ts'
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts'
import { type SourceText, type Span, spanBetween } from '../diagnostics/span.ts'
import type { Rule } from '../ir/nodes/index.ts'

type Listed = 'missing' | 'missingParameters' | 'nextQuestion'

/**
 * A decision as the command gives it. The outcome always stands; what is missing is `null` where the rule compares
 * facts in too many ways to list it exactly: an empty list would say that nothing is missing.
 */
export interface DecisionDocument extends Omit<DecisionRecord, Listed> {
  readonly missing: readonly string[] | null
  readonly missingParameters: readonly string[] | null
  readonly nextQuestion: string | null
}

export interface DocumentedDecision {
  readonly document: DecisionDocument
  /** The facts that cannot be told apart, where there are such. */
  readonly entangled: readonly string[]
}

/** Works out everything a decision says, so that one rule that cannot say it all does not silence the others. */
export function documentDecision(decision: RuleDecision): DocumentedDecision {
  const entangled = new Set<string>()
  const ifListed = <T>(work: () => T): T | null => {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof Entangled)) throw error
      for (const path of error.paths) entangled.add(path)
      return null
    }
  }
  const missing = ifListed(() => decision.missing)
  const missingParameters = ifListed(() => decision.missingParameters)
  const nextQuestion = ifListed(() => decision.nextQuestion)
  const document = plainDecision(decision, { missing, missingParameters, nextQuestion })
  return { document, entangled: [...entangled] }
}

/** A finding for each rule whose missing facts cannot be listed, at the rule. */
export function entangledFindings(
  decisions: readonly DocumentedDecision[],
  rules: ReadonlyMap<string, Rule>,
  sources: ReadonlyMap<string, SourceText>,
): Diagnostic[] {
  return decisions.flatMap(({ document, entangled }) =>
    entangled.length === 0
      ? []
      : [diagnostic('CPR3010', placeOf(rules.get(document.rule), sources), { facts: entangled.join(' ') })],
  )
}

function placeOf(rule: Rule | undefined, sources: ReadonlyMap<string, SourceText>): Span | null {
  const source = rule && sources.get(rule.file)
  if (!source) return null
  const start = source.lineStarts[rule.line - 1] ?? 0
  const end = source.text.indexOf('\n', start)
  return spanBetween(source, start, end === -1 ? source.text.length : end)
}
