import { nearest } from '../../../diagnostics/nearest.ts'
import {
  type Cursor,
  child,
  cursorOf,
  keySpanOf,
  type PackDocument,
  spanOf,
} from '../../../model/document.ts'
import type { FactModel } from '../../../model/documents/facts.ts'
import type { DerivedFact, InputFact, Subject } from '../../nodes/dictionary.ts'
import { relatedFacts } from '../../related-facts.ts'
import type { BuildContext } from '../context.ts'
import { listed } from '../find.ts'
import { firstOfEach } from '../first-of-each.ts'
import { derivedFrom } from './derived.ts'
import { checkFactName } from './fact-names.ts'
import { type Bound, Growth, MOST_FACTS, MOST_LEVELS } from './growth.ts'
import { inputFrom } from './input-fact.ts'

/** Fact dictionaries as subjects, the facts of related subjects flattened in under the relation's name. */
export function subjectsFrom(context: BuildContext, documents: readonly PackDocument<'facts'>[]): Subject[] {
  const bySubject = firstOfEach(documents.map((one) => [one.model.subject, one]))
  const done = new Map<string, Subject>()
  const open: string[] = []
  /** How deep the relations of a subject lead. */
  const levels = new Map<string, number>()
  const growth = new Growth()

  const build = (id: string): Subject | undefined => {
    const ready = done.get(id)
    const document = bySubject.get(id)
    if (ready || !document || open.includes(id)) return ready
    open.push(id)
    const subject = ownFacts(context, document)
    for (const [name, relation] of Object.entries(document.model.relations ?? {})) {
      const cursor = child(child(cursorOf(document), 'relations') as Cursor<Record<string, unknown>>, name)
      const named = child(cursor as Cursor<{ subject: string }>, 'subject')
      const related = relatedSubject(context, bySubject, open, named, relation.subject, growth, build)
      const level = (levels.get(relation.subject) ?? 0) + 1
      levels.set(id, Math.max(levels.get(id) ?? 0, level))
      const broken = related && boundBroken(sizeOf(subject) + sizeOf(related), level)
      if (broken) growth.tell(context, named, relation.subject, broken)
      const facts = related && !broken ? relatedFacts(name, relation.title, related) : undefined
      if (!facts) context.brokenFacts.add(name)
      subject.inputs.push(...(facts?.inputs ?? []))
      subject.derived.push(...(facts?.derived ?? []))
    }
    open.pop()
    done.set(id, subject)
    return subject
  }

  for (const id of bySubject.keys()) build(id)
  return [...done.values()]
}

interface Building extends Subject {
  readonly inputs: InputFact[]
  readonly derived: DerivedFact[]
}

function relatedSubject(
  context: BuildContext,
  bySubject: ReadonlyMap<string, unknown>,
  open: readonly string[],
  cursor: Cursor,
  id: string,
  growth: Growth,
  build: (id: string) => Subject | undefined,
): Subject | undefined {
  if (!bySubject.has(id)) {
    const allowed = [...bySubject.keys()]
    context.findings.add(
      'CPR2031',
      spanOf(cursor),
      { subject: id, allowed: listed(allowed) },
      nearest(id, allowed),
    )
    return undefined
  }
  if (open.includes(id)) {
    context.findings.add('CPR2021', spanOf(cursor), { cycle: [...open, id].join(' → ') })
    return undefined
  }
  if (open.length > MOST_LEVELS) {
    growth.tell(context, cursor, id, 'levels')
    return undefined
  }
  return build(id)
}

function boundBroken(facts: number, level: number): Bound | null {
  if (level > MOST_LEVELS) return 'levels'
  return facts > MOST_FACTS ? 'facts' : null
}

function sizeOf({ inputs, derived }: Subject): number {
  return inputs.length + derived.length
}

function ownFacts(context: BuildContext, document: PackDocument<'facts'>): Building {
  const { model } = document
  const facts = child(cursorOf(document), 'facts')
  const inputs: InputFact[] = []
  const derived: DerivedFact[] = []
  const relations = model.relations ?? {}
  const subject = { id: model.subject, title: model.title, relations, inputs, derived }
  for (const [path, fact] of Object.entries(model.facts)) {
    const cursor = child(facts, path)
    if (fact.type === undefined && fact.derived === undefined) context.brokenFacts.add(path)
    if ((fact.type === undefined) === (fact.derived === undefined))
      context.findings.add('CPR2024', keySpanOf(cursor), { fact: path })
    checkFactName(context, model, path, keySpanOf(cursor))
    if (fact.type !== undefined && fact.derived === undefined)
      inputs.push(inputFrom(context, path, fact, cursor))
  }
  for (const [path, fact] of Object.entries(model.facts)) {
    if (fact.derived === undefined) continue
    const value = derivedFrom(context, subject, path, child(facts, path) as Cursor<FactModel>)
    if (value) derived.push({ path, title: fact.title, value })
    else context.brokenFacts.add(path)
  }
  return subject
}
