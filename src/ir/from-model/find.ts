import { nearest } from '../../diagnostics/nearest.ts'
import type { Span } from '../../diagnostics/span.ts'
import { type Cursor, spanOf } from '../../model/document.ts'
import type { Subject } from '../nodes/dictionary.ts'
import { type BuildContext, factPaths, type Scope } from './context.ts'

/** More names than this are no help: the nearest stands in the suggestion anyway. */
const MAX_NAMES = 12

/** Names for a help text; of many, the first few and how many more there are. */
export function listed(names: readonly string[]): string {
  if (names.length <= MAX_NAMES) return names.length === 0 ? '—' : names.join(' ')
  return `${names.slice(0, MAX_NAMES).join(' ')} … (+${names.length - MAX_NAMES})`
}

export function unknownFact(context: BuildContext, scope: Scope, span: Span, path: string): void {
  const { subject } = scope
  if (isBroken(context, path)) return
  const known = [...factPaths(subject), ...Object.keys(subject.relations), ...context.brokenFacts]
  const facts = [...subject.inputs, ...subject.derived]
  const meant =
    nearest(path, known) ??
    // Its Chinese name, or `dead` of a child: probably its father's or mother's.
    facts.find(({ title }) => title.zh.startsWith(path))?.path ??
    known.find((one) => one.endsWith(`.${path}`))
  const values = {
    subject: subject.title.zh,
    subjectEn: subject.title.en,
    fact: path,
    allowed: listed(known),
  }
  context.findings.add('CPR2017', span, values, meant)
}

function isBroken({ brokenFacts }: BuildContext, path: string): boolean {
  return [...brokenFacts].some(
    (broken) => path === broken || path.startsWith(`${broken}.`) || path.endsWith(`.${broken}`),
  )
}

function unknownSubject(context: BuildContext, cursor: Cursor<string>): void {
  const subjects = [...context.subjects.keys()]
  const subject = cursor.value
  const values = { subject, allowed: listed(subjects) }
  context.findings.add('CPR2031', spanOf(cursor), values, nearest(subject, subjects))
}

/** The subject that is named; `undefined` (with a finding) where there is no dictionary of it. */
export function subjectNamed(context: BuildContext, cursor: Cursor<string>): Subject | undefined {
  const subject = context.subjects.get(cursor.value)
  if (!subject) unknownSubject(context, cursor)
  return subject
}

export function unknownParameter(context: BuildContext, cursor: Cursor<string>): void {
  const parameters = [...context.parameters.keys()]
  const parameter = cursor.value
  const values = { parameter, allowed: listed(parameters) }
  context.findings.add('CPR2018', spanOf(cursor), values, nearest(parameter, parameters))
}

/** A group that nothing is broken down by. */
export function unknownGroup(
  context: BuildContext,
  cursor: Cursor<string>,
  of: string,
  groups: readonly string[],
): void {
  const group = cursor.value
  context.findings.add(
    'CPR2035',
    spanOf(cursor),
    { group, of, allowed: listed(groups) },
    nearest(group, groups),
  )
}
