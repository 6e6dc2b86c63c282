import type { InputFact, Parameter, PlanIr, Subject } from '../../ir/nodes/index.ts'
import type { Bilingual } from '../../model/text.ts'
import type { DateNumber } from '../../values/index.ts'
import { ownEntry } from '../../values/own.ts'

/** What facts, parameters, rules, relations, indicators and units are called, seen from one subject. */
export interface SentenceNames {
  /** The title of a fact; its path where the dictionary has no such fact. */
  readonly fact: (path: string) => Bilingual
  /** Titles of an enum's or set's values. */
  readonly values: (path: string) => InputFact['values']
  readonly subject: Bilingual
  /** The related person at a dotted path of relations: `father`, `guardian.mother`. */
  readonly relation: (at: string) => Bilingual
  readonly plan: PlanNames
}

/** Names that do not depend on the subject. */
export interface PlanNames {
  readonly subjects: ReadonlyMap<string, Subject>
  readonly parameters: ReadonlyMap<string, Parameter>
  readonly rules: ReadonlyMap<string, Bilingual>
  readonly indicators: ReadonlyMap<string, Bilingual>
  readonly groups: ReadonlyMap<string, Bilingual>
  readonly rosters: ReadonlyMap<string, { readonly title: Bilingual; readonly subject?: string }>
  /** The date whose parameter values sentences mention; without one they give titles alone. */
  readonly asOf?: DateNumber
}

/**
 * The names of a plan, read once.
 *
 * @param asOf yyyymmdd; sentences then say what each parameter is on that day. Leave it out for text that must not
 *   change when a parameter's value does.
 */
export function planNames(plan: PlanIr, asOf?: DateNumber): PlanNames {
  return {
    subjects: new Map(plan.subjects.map((one) => [one.id, one])),
    parameters: new Map(plan.parameters.map((one) => [one.id, one])),
    rules: new Map(plan.rules.map((one) => [one.id, one.title])),
    indicators: new Map(plan.indicators.map((one) => [one.id, one.title])),
    groups: new Map(Object.entries(plan.groups)),
    rosters: new Map(plan.rosters.map((one) => [one.kind, one])),
    ...(asOf === undefined ? {} : { asOf }),
  }
}

/** The names a rule about this subject uses. A name that the plan lacks is shown by its id. */
export function namesOf(plan: PlanNames, subject: Subject): SentenceNames {
  const titles = new Map([...subject.inputs, ...subject.derived].map((fact) => [fact.path, fact.title]))
  const values = new Map(subject.inputs.map((fact) => [fact.path, fact.values]))
  return {
    fact: (path) => titles.get(path) ?? plain(path),
    values: (path) => values.get(path),
    subject: subject.title,
    relation: (at) => relationTitle(plan, subject, at),
    plan,
  }
}

/** Names for a rule whose subject the plan does not know: every fact by its path. */
export function namesWithoutSubject(plan: PlanNames, id = ''): SentenceNames {
  return namesOf(plan, { id, title: plain(id), relations: {}, inputs: [], derived: [] })
}

/** {@link namesOf} by the subject's id. */
export function namesAbout(plan: PlanNames, id: string | undefined): SentenceNames {
  const subject = id === undefined ? undefined : plan.subjects.get(id)
  return subject ? namesOf(plan, subject) : namesWithoutSubject(plan, id)
}

export const plain = (id: string): Bilingual => ({ zh: id, en: id })

function relationTitle(plan: PlanNames, subject: Subject, at: string): Bilingual {
  let here: Subject | undefined = subject
  const titles: Bilingual[] = []
  for (const step of at.split('.')) {
    const relation: Subject['relations'][string] | undefined = here && ownEntry(here.relations, step)
    titles.push(relation?.title ?? plain(step))
    here = relation && plan.subjects.get(relation.subject)
  }
  return { zh: titles.map((one) => one.zh).join('的'), en: titles.map((one) => one.en).join(': ') }
}
