import type {
  CategoryRule,
  Condition,
  DutyRule,
  EntitlementRule,
  Grant,
  Rule,
  RuleKind,
} from '../../ir/nodes/index.ts'
import { conditionTree } from './conditions.ts'
import { type Language, phrases } from './languages.ts'
import { namesAbout, type PlanNames, type SentenceNames } from './names.ts'
import type { Demand, Label } from './phrases.ts'
import { targetSentences } from './targets.ts'
import { headed, leaf, type SentenceTree } from './tree.ts'
import { parameterText, type Wording } from './values.ts'

type RuleOf<K extends RuleKind> = Extract<Rule, { kind: K }>
type Sayings = { readonly [K in RuleKind]: (rule: RuleOf<K>, wording: Wording) => SentenceTree[] }

const sayings: Sayings = {
  category: (rule, wording) => {
    const { words, names, language } = wording
    const head = words.membership(names.subject[language], rule.title[language])
    return versions(rule, wording, ({ condition }) => [under(head, condition, wording)])
  },
  entitlement: (rule, wording) => {
    const { words, names, language } = wording
    const head = words.entitled(names.subject[language])
    return [
      ...versions(rule, wording, ({ condition, grants }) => [
        under(head, condition, wording),
        headed(
          words.labels.grants,
          grants.map((grant) => leaf(grantText(grant, wording))),
          words,
        ),
      ]),
      ...exclusions(rule, wording),
    ]
  },
  duty: (rule, wording) => [
    labelled('subject', wording.names.subject[wording.language], wording),
    ...versions(rule, wording, ({ applies, holds }) => [
      isAlways(applies)
        ? labelled('applies', wording.words.always, wording)
        : under(wording.words.labels.applies, applies, wording),
      demand(rule, holds, wording),
    ]),
  ],
  target: (rule, { names, language }) => targetSentences(rule, names.plan, language),
  commitment: (rule, wording) => {
    const { language, words } = wording
    return [
      headed(
        words.labels.evidence,
        rule.evidence.map((one) => leaf(one.title[language])),
        words,
      ),
      ...(rule.reportedBy ? [labelled('reportedBy', rule.reportedBy[language], wording)] : []),
      ...(rule.due === undefined ? [] : [labelled('due', words.year(rule.due), wording)]),
    ]
  },
}

/**
 * A whole rule in sentences: title, clauses with their quotes, legal basis, and what the rule says in each of its
 * versions.
 *
 * @param plan names of the rule's plan, see {@link planNames}
 */
export function ruleSentences(rule: Rule, plan: PlanNames, language: Language): SentenceTree {
  const words = phrases[language]
  const names: SentenceNames = namesAbout(plan, 'subject' in rule ? rule.subject : undefined)
  const wording: Wording = { names, language, words }
  const say = sayings[rule.kind] as (rule: Rule, wording: Wording) => SentenceTree[]
  const title = words.kinds[rule.kind] + words.colon + words.named(rule.title[language], rule.id)
  return { text: title, children: [...about(rule, wording), ...say(rule, wording)] }
}

/** What rules of all kinds say of themselves. */
function about(rule: Rule, wording: Wording): SentenceTree[] {
  const { words, language } = wording
  const basis = rule.basis.map((one) => {
    const text = words.basis(one.title, one.number, one.article)
    return labelled('basis', one.verified ? text : words.aside(text, words.unverified), wording)
  })
  const period =
    rule.kind === 'target' || rule.kind === 'commitment'
      ? [labelled('inForce', words.period(rule.from, rule.through), wording)]
      : []
  return [
    ...rule.cites.map(({ clause, quote }) =>
      leaf(`${words.labels.clause} ${clause}${words.colon}${words.quoted(quote)}`),
    ),
    ...basis,
    ...(rule.note ? [labelled('note', rule.note[language], wording)] : []),
    ...(rule.force ? [labelled('force', words.force[rule.force], wording)] : []),
    ...(rule.addressee ? [labelled('addressee', rule.addressee[language], wording)] : []),
    ...period,
  ]
}

type Dated = { readonly from: number; readonly through: number }

/** One version follows its period; several stand each under theirs. */
function versions<V extends Dated>(
  rule: (CategoryRule | EntitlementRule | DutyRule) & { readonly versions: readonly V[] },
  wording: Wording,
  say: (version: V) => SentenceTree[],
): SentenceTree[] {
  const { words } = wording
  const period = ({ from, through }: V) => words.labels.inForce + words.colon + words.period(from, through)
  const [only, ...more] = rule.versions
  if (only && more.length === 0) return [leaf(period(only)), ...say(only)]
  return rule.versions.map((version) => headed(period(version), say(version), words))
}

function demand(rule: DutyRule, holds: Condition, wording: Wording): SentenceTree {
  const asked: Demand = holds.kind === 'not' ? 'forbidden' : 'required'
  const head = wording.words.binding[rule.force ?? 'must'][asked]
  return under(head, holds.kind === 'not' ? holds.of : holds, wording)
}

function under(header: string, condition: Condition, { names, language, words }: Wording): SentenceTree {
  return headed(header, [conditionTree(condition, names, language)], words)
}

function grantText({ title, amount }: Grant, wording: Wording): string {
  const { words, names, language } = wording
  const parameter = amount === undefined ? undefined : names.plan.parameters.get(amount)
  if (!parameter) return title[language]
  const { id, type, unit } = parameter
  const standard = parameterText(
    { kind: 'parameter', id, type, ...(unit ? { unit } : {}) },
    { kind: 'parameter' },
    wording,
  )
  return words.aside(title[language], words.labels.amount + words.colon + standard)
}

function exclusions(rule: EntitlementRule, wording: Wording): SentenceTree[] {
  if (rule.exclusiveWith.length === 0) return []
  const { words, names, language } = wording
  const titles = rule.exclusiveWith.map((id) => words.named(names.plan.rules.get(id)?.[language] ?? id, id))
  return [headed(words.labels.exclusive, titles.map(leaf), words)]
}

function labelled(label: Label, text: string, { words }: Wording): SentenceTree {
  return leaf(words.labels[label] + words.colon + text)
}

function isAlways(condition: Condition): boolean {
  return condition.kind === 'constant' && condition.truth === 1
}
