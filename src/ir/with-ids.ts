import type { Bilingual } from '../model/text.ts'
import { withCategories } from './categories-apart.ts'
import type { PlanIr, Subject } from './nodes/index.ts'
import { withRelated } from './related-facts.ts'

/** An IR whose texts were taken out: what is required of it, with the texts absent. */
type Bare<T> = T extends readonly (infer U)[]
  ? readonly Bare<U>[]
  : T extends object
    ? { readonly [K in keyof T]?: Bare<T[K]> }
    : T

const named = (id: string | undefined): Bilingual => ({ zh: id ?? '', en: id ?? '' })

/** The IR from its structure alone: everything is called by its id, and quotes are empty. */
export function withIds(structure: unknown): PlanIr {
  const bare = structure as Bare<PlanIr>
  const titled = <T extends { readonly id?: string }>(one: T) => ({ ...one, title: named(one.id) })
  const all = <T, U>(list: readonly T[] | undefined, change: (one: T) => U) => (list ?? []).map(change)
  const ir = {
    ...bare,
    title: named(bare.id),
    jurisdiction: { ...bare.jurisdiction, title: named(bare.jurisdiction?.area) },
    milestones: all(bare.milestones, titled),
    domains: all(bare.domains, titled),
    groups: namesOf(bare.groups),
    subjects: all(bare.subjects, (subject) => ({
      ...titled(subject),
      relations: Object.fromEntries(
        Object.entries(subject.relations ?? {}).map(([id, one]) => [id, { ...one, title: named(id) }]),
      ),
      inputs: all(subject.inputs, (fact) => ({
        ...fact,
        title: named(fact.path),
        question: named(fact.path),
        ...(fact.values ? { values: namesOf(fact.values) } : {}),
      })),
      derived: all(subject.derived, (fact) => ({ ...fact, title: named(fact.path) })),
    })),
    parameters: all(bare.parameters, (one) => ({
      ...titled(one),
      values: all(one.values, (value) => ({ ...value, source: '' })),
    })),
    indicators: all(bare.indicators, (one) => ({ ...titled(one), population: named(one.id), source: '' })),
    areas: all(bare.areas, (one) => ({ ...one, title: named(one.code) })),
    rosters: all(bare.rosters, (one) => ({
      ...one,
      title: named(one.kind),
      ...(one.groups ? { groups: namesOf(one.groups) } : {}),
    })),
    rules: all(bare.rules, (rule) => ({
      ...titled(rule),
      file: '',
      line: 1,
      cites: all(rule.cites, (one) => ({ ...one, quote: '' })),
      basis: all(rule.basis, (one) => ({ ...one, title: '' })),
      ...('evidence' in rule ? { evidence: all(rule.evidence, titled) } : {}),
      ...('versions' in rule ? { versions: all(rule.versions as readonly object[], versionOf) } : {}),
    })),
  }
  const whole = withRelated(withCategories(ir as unknown as PlanIr))
  // A fact of a related subject is called by its whole path too.
  return { ...whole, subjects: whole.subjects.map(calledByPaths) }
}

function calledByPaths(subject: Subject): Subject {
  return {
    ...subject,
    inputs: subject.inputs.map((fact) => ({
      ...fact,
      title: named(fact.path),
      question: named(fact.path),
    })),
    derived: subject.derived.map((fact) => ({ ...fact, title: named(fact.path) })),
  }
}

function versionOf(version: object): object {
  if (!('grants' in version)) return version
  const grants = version.grants as readonly { readonly id: string }[]
  return { ...version, grants: grants.map((one) => ({ ...one, title: named(one.id) })) }
}

function namesOf(names: object | undefined): Readonly<Record<string, Bilingual>> {
  return Object.fromEntries(Object.keys(names ?? {}).map((id) => [id, named(id)]))
}
