import type { Bilingual } from '../model/text.ts'
import type { DerivedFact, InputFact, PlanIr, Subject } from './nodes/index.ts'
import { rebaseValue } from './rebase.ts'

interface Facts {
  readonly inputs: readonly InputFact[]
  readonly derived: readonly DerivedFact[]
}

/** The facts of a related subject, as the subject that is so related to it sees them. */
export function relatedFacts(relation: string, title: Bilingual, related: Facts): Facts {
  const named = (own: Bilingual): Bilingual => ({
    zh: `${title.zh}${own.zh}`,
    // An abbreviation keeps its capitals.
    en: `${title.en}: ${own.en.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase())}`,
  })
  const asked = (own: Bilingual): Bilingual => ({
    zh: `（${title.zh}）${own.zh}`,
    en: `(${title.en}) ${own.en}`,
  })
  const prefix = `${relation}.`
  return {
    inputs: related.inputs.map((fact) => ({
      ...fact,
      path: prefix + fact.path,
      title: named(fact.title),
      question: asked(fact.question),
    })),
    derived: related.derived.map((fact) => ({
      path: prefix + fact.path,
      title: named(fact.title),
      value: rebaseValue(fact.value, prefix),
    })),
  }
}

/** The IR with facts of related subjects only where they are defined: smaller to store. */
export function withoutRelated(ir: PlanIr): PlanIr {
  const own = (subject: Subject, path: string) =>
    !Object.entries(subject.relations).some(([relation, { subject: id }]) => {
      const related = ir.subjects.find((one) => one.id === id)
      return [...(related?.inputs ?? []), ...(related?.derived ?? [])].some(
        (fact) => `${relation}.${fact.path}` === path,
      )
    })
  const subjects = ir.subjects.map((subject) => ({
    ...subject,
    inputs: subject.inputs.filter(({ path }) => own(subject, path)),
    derived: subject.derived.filter(({ path }) => own(subject, path)),
  }))
  return { ...ir, subjects }
}

/** The inverse of {@link withoutRelated}. INVARIANT: a subject stands after those that it is related to. */
export function withRelated(ir: PlanIr): PlanIr {
  const whole = new Map<string, Subject>()
  for (const subject of ir.subjects) {
    const related = Object.entries(subject.relations).flatMap(([relation, { subject: id, title }]) => {
      const other = whole.get(id)
      return other ? [relatedFacts(relation, title, other)] : []
    })
    whole.set(subject.id, {
      ...subject,
      inputs: [subject, ...related].flatMap(({ inputs }) => inputs),
      derived: [subject, ...related].flatMap(({ derived }) => derived),
    })
  }
  return { ...ir, subjects: [...whole.values()] }
}
