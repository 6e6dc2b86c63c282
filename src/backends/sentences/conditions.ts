import type { Condition, ConditionKind, ConditionOf, Value } from '../../ir/nodes/index.ts'
import { type Language, phrases } from './languages.ts'
import type { SentenceNames } from './names.ts'
import { headed, type SentenceTree } from './tree.ts'
import { measureOf, parameterText, valueText, type Wording } from './values.ts'

/** How a condition is said: of somebody or something, as a header over its parts, or as a sentence of its own. */
type Saying =
  | { readonly kind: 'of'; readonly subject: string; readonly predicate: string }
  | { readonly kind: 'over'; readonly header: string; readonly parts: readonly Condition[] }
  | { readonly kind: 'whole'; readonly text: string }

type Sayings = { readonly [K in ConditionKind]: (node: ConditionOf<K>, wording: Wording) => Saying }

const sayings: Sayings = {
  constant: ({ truth }, { words }) => ({ kind: 'whole', text: words.constant[truth] }),
  all: ({ of }, wording) =>
    together(of, wording) ?? { kind: 'over', header: wording.words.all, parts: spliced(of, wording) },
  any: ({ of }, { words }) => ({ kind: 'over', header: words.any, parts: of }),
  not: ({ of }, wording) => negated(of, wording),
  'at-least-of': ({ count, of }, wording) => {
    const least =
      typeof count === 'number' ? String(count) : parameterText(count, { kind: 'parameter' }, wording)
    return { kind: 'over', header: wording.words.atLeastOf(least), parts: of }
  },
  'first-known': ({ of }, { words }) => ({ kind: 'over', header: words.firstKnown, parts: of }),
  compare: ({ comparison, left, right }, wording) => {
    const word = wording.words.comparison[measureOf(left.type, unitOf(left))][comparison]
    return of(left, `${word} ${valueText(right, left, wording)}`, wording)
  },
  same: ({ left, right }, wording) => {
    const text = valueText(right, left, wording)
    if (right.kind !== 'literal') return of(left, `${wording.words.equals} ${text}`, wording)
    // A yes-or-no fact is a question: its answer alone follows it.
    return of(
      left,
      right.type === 'boolean' ? wording.words.answer(text) : `${wording.words.is} ${text}`,
      wording,
    )
  },
  'one-of': ({ value, list }, wording) => {
    const text = valueText(list, value, wording)
    return of(value, isSingle(list) ? `${wording.words.is} ${text}` : wording.words.oneOf(text), wording)
  },
  includes: ({ value, list, mode }, wording) =>
    of(value, wording.words.includes[mode](valueText(list, value, wording)), wording),
  known: ({ value }, wording) => of(value, wording.words.known, wording),
  category: (node, wording) => ofMember(node, wording, 'member'),
}

/**
 * One line for one condition, as a planner would say it. A combinator gives its header alone (`以下全部成立`), except
 * where its parts are about one and the same thing (`年龄 不低于 3周岁，且 未满 6周岁`).
 */
export function conditionSentence(condition: Condition, names: SentenceNames, language: Language): string {
  return textOf(say(condition, { names, language, words: phrases[language] }))
}

/** A condition and all of its parts. Categories are named, not opened: they are rules with sentences of their own. */
export function conditionTree(condition: Condition, names: SentenceNames, language: Language): SentenceTree {
  const words = phrases[language]
  const saying = say(condition, { names, language, words })
  const parts = saying.kind === 'over' ? saying.parts : []
  return headed(
    textOf(saying),
    parts.map((part) => conditionTree(part, names, language)),
    words,
  )
}

function say(condition: Condition, wording: Wording): Saying {
  const saying = sayings[condition.kind] as (node: Condition, wording: Wording) => Saying
  return saying(condition, wording)
}

function textOf(saying: Saying): string {
  if (saying.kind === 'of') return `${saying.subject} ${saying.predicate}`
  return saying.kind === 'over' ? saying.header : saying.text
}

function of(value: Value, predicate: string, wording: Wording): Saying {
  return { kind: 'of', subject: valueText(value, value, wording), predicate }
}

function ofMember(
  node: ConditionOf<'category'>,
  { names, language, words }: Wording,
  phrase: 'member' | 'notMember',
): Saying {
  const subject = node.at === '' ? names.subject : names.relation(node.at)
  const category = names.plan.rules.get(node.rule)?.[language] ?? node.rule
  return { kind: 'of', subject: subject[language], predicate: words[phrase](category) }
}

/** Parts that all say something of one thing, as one sentence. */
function together(parts: readonly Condition[], wording: Wording): Saying | null {
  const said = parts.map((part) => say(part, wording))
  const predicates = said.flatMap((one) => (one.kind === 'of' ? [one.predicate] : []))
  const [first] = said
  if (first?.kind !== 'of' || predicates.length < parts.length) return null
  if (said.some((one) => one.kind === 'of' && one.subject !== first.subject)) return null
  return { kind: 'of', subject: first.subject, predicate: predicates.join(wording.words.and) }
}

/** `all` directly within `all` adds nothing but a level. */
function spliced(parts: readonly Condition[], wording: Wording): readonly Condition[] {
  return parts.flatMap((part) => {
    const saying = part.kind === 'all' ? say(part, wording) : null
    return saying?.kind === 'over' ? saying.parts : [part]
  })
}

/** 不属于 and 未知 where the language has a word for it; else the sentence stands under 以下不成立. */
function negated(inner: Condition, wording: Wording): Saying {
  const { words } = wording
  if (inner.kind === 'category') return ofMember(inner, wording, 'notMember')
  if (inner.kind === 'known') return of(inner.value, words.notKnown, wording)
  if (inner.kind === 'one-of') {
    const text = valueText(inner.list, inner.value, wording)
    return of(inner.value, isSingle(inner.list) ? `${words.isNot} ${text}` : words.notOneOf(text), wording)
  }
  const said = say(inner, wording)
  if (said.kind === 'over') return { kind: 'over', header: words.not, parts: [inner] }
  return { kind: 'whole', text: words.not + words.colon + textOf(said) }
}

/** A list of one is no list to a reader. */
function isSingle(list: Value): boolean {
  return list.kind === 'literal' && Array.isArray(list.value) && list.value.length === 1
}

function unitOf(value: Value) {
  return 'unit' in value ? value.unit : undefined
}
