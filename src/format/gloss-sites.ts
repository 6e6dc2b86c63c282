import {
  conditionSentence,
  conditionTree,
  groupSentence,
  namesAbout,
  type PlanNames,
  requirementSentence,
  whereSentence,
} from '../backends/sentences/index.ts'
import type { Span } from '../diagnostics/span.ts'
import type { Origin } from '../ir/from-model/context.ts'
import type { Condition, Rule } from '../ir/nodes/index.ts'
import type { PackDocument, Path } from '../model/document.ts'
import type { DocumentOf } from '../model/document-kinds.ts'
import { combinatorNames } from '../model/rules/combinator-names.ts'
import { at, keyAt } from '../syntax/index.ts'
import { relationAt } from './relation-at.ts'

/** A key that starts a condition, and what the condition says in Chinese. */
export interface GlossSite {
  readonly path: Path
  readonly key: Span
  /** `all`, `any`, `not` …: words that say nothing without their parts, and get no gloss of their own. */
  readonly combinator: boolean
  readonly sentence: string
}

/** What a compiled pack knows of its conditions. */
export interface Glossary {
  readonly names: PlanNames
  /** Rules of the IR by the file they are from. */
  readonly rules: ReadonlyMap<string, Rule>
  readonly origins: ReadonlyMap<PackDocument, readonly (readonly [Condition, Origin])[]>
}

/** Every key of a document that starts a condition, in the order of the text. */
export function glossSites(document: PackDocument, glossary: Glossary): GlossSite[] {
  const { names } = glossary
  const subjectId = subjectOf(document, glossary)
  const seen = namesAbout(names, subjectId)
  const subject = subjectId === undefined ? undefined : names.subjects.get(subjectId)
  const written = (glossary.origins.get(document) ?? []).map(([condition, { path, key }]): GlossSite => {
    const last = String(path.at(-1))
    const combinator = last !== 'is' && (combinatorNames as readonly string[]).includes(last)
    const sentence = conditionSentence(condition, seen, 'zh')
    const related = subject && !combinator ? relationAt(path, subject, names) : undefined
    // `父亲：以下全部成立`; sentences that are no header name the person themselves.
    const header = related !== undefined && conditionTree(condition, seen, 'zh').children.length > 0
    return {
      path,
      key,
      combinator,
      sentence: header ? `${seen.relation(related).zh}：${sentence}` : sentence,
    }
  })
  const sites = [...written, ...targetSites(document, glossary)]
  return sites.sort((a, b) => a.key.start.offset - b.key.start.offset)
}

/** A target's requirement and place, where each is a map written in braces. */
function targetSites(document: PackDocument, { rules, names }: Glossary): GlossSite[] {
  const rule = rules.get(document.source.file)
  if (rule?.kind !== 'target') return []
  const groups = rule.requirement.kind === 'by-group' ? rule.requirement.groups : []
  const said: readonly (readonly [Path, string])[] = [
    ...(groups.length > 0
      ? groups.map((own) => [['requireBy', own.group], groupSentence(own, names, 'zh')] as const)
      : [[['require'], requirementSentence(rule, names, 'zh')] as const]),
    [['where'], whereSentence(rule.where, names, 'zh')],
  ]
  return said.flatMap(([path, sentence]) => {
    const key = keyAt(document.root, path)
    const inBraces = document.source.text.charAt(at(document.root, path).span.start.offset) === '{'
    return key && inBraces ? [{ path, key: key.span, combinator: false, sentence }] : []
  })
}

/** Whom the conditions of a document are about. */
function subjectOf(document: PackDocument, { names, rules }: Glossary): string | undefined {
  if (document.kind === 'plan') return (document.model as DocumentOf<'plan'>).serves.subject
  const rule = rules.get(document.source.file)
  if (!rule || rule.kind === 'commitment') return undefined
  if (rule.kind !== 'target') return rule.subject
  return rule.where.kind === 'every' ? names.rosters.get(rule.where.unit)?.subject : undefined
}
