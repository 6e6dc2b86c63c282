import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts'
import { type SourceText, spanBetween } from '../diagnostics/span.ts'
import { visible } from '../diagnostics/visible.ts'
import type { GlossSite } from './gloss-sites.ts'
import { type LineEnd, lineEnds } from './line-ends.ts'
import type { Patch } from './patches.ts'

/** What a line's trailing comment should be; `null` for a gloss that has to go. */
export interface LineGloss {
  readonly site: GlossSite
  readonly end: LineEnd
  readonly sentence: string | null
  /** What the whole line says, for the finding. */
  readonly expected: string
}

/** The glosses of a text, one for each line that starts exactly one condition and ends outside brackets. */
export function lineGlosses(source: SourceText, sites: readonly GlossSite[]): LineGloss[] {
  if (sites.length === 0) return []
  const ends = lineEnds(source)
  const byLine = new Map<number, GlossSite[]>()
  for (const site of sites) {
    const line = site.key.start.line
    byLine.set(line, [...(byLine.get(line) ?? []), site])
  }
  return [...byLine].flatMap(([line, here]) => {
    const end = ends.get(line)
    return end && !end.open ? glossOf(source, here, end) : []
  })
}

function glossOf(source: SourceText, sites: readonly GlossSite[], end: LineEnd): LineGloss[] {
  const tests = sites.filter((site) => !site.combinator)
  const [first] = tests
  if (!first) return []
  const site = theOne(sites)
  if (site) {
    const sentence = oneLine(site.sentence)
    return [{ site, end, sentence, expected: sentence }]
  }
  // Several conditions get no gloss. One left over from when the line held a single condition is half the truth.
  const sentences = tests.map((one) => oneLine(one.sentence))
  const leftOver = end.comment !== undefined && sentences.includes(commentText(source, end))
  return leftOver ? [{ site: first, end, sentence: null, expected: sentences.join('；') }] : []
}

/** The one condition that a line's gloss can speak for. */
function theOne(sites: readonly GlossSite[]): GlossSite | null {
  const [outermost] = sites
  const tests = sites.filter((site) => !site.combinator)
  // `not: { age: … }`, `father: { not: { is: … } }`: one condition, and its sentence says the `not` too.
  if (outermost && tests.length > 0 && sites.every((site, index) => isWithin(site, sites[index - 1])))
    return outermost
  const negated = sites.some((site) => site.path.at(-1) === 'not')
  return tests.length === 1 && !negated ? (tests[0] ?? null) : null
}

/** Whether a condition stands in another one with no list between them. */
function isWithin(inner: GlossSite, outer: GlossSite | undefined): boolean {
  if (!outer) return true
  const rest = inner.path.slice(outer.path.length)
  return (
    outer.path.every((step, index) => inner.path[index] === step) &&
    rest.every((step) => typeof step === 'string')
  )
}

/** What stands before a gloss; a person's comment is told by standing otherwise. */
const BLANKS = '   '

/**
 * Whether the comment at the end of the line was written by a person: it is not set off like a gloss and says
 * something else. It stays as it is, and the line goes without a gloss until it is moved to a line of its own.
 */
function isPersons(source: SourceText, { end, sentence }: LineGloss): boolean {
  const text = commentText(source, end)
  if (!end.comment || text === '' || text === sentence) return false
  return source.text.slice(end.contentEnd, end.comment.start) !== BLANKS
}

/** The edit that a gloss needs, if any: after the content, three blanks, then the comment. */
export function glossPatch(source: SourceText, gloss: LineGloss): Patch[] {
  const { end, sentence } = gloss
  if (isPersons(source, gloss)) return []
  const written = sentence === null ? '' : `${BLANKS}# ${sentence}`
  const found = source.text.slice(end.contentEnd, end.end)
  return found === written ? [] : [{ start: end.contentEnd, end: end.end, parts: [written] }]
}

/** CPR4001 where the gloss says something else than the condition, CPR4002 where there is none. */
export function glossFinding(source: SourceText, gloss: LineGloss): Diagnostic[] {
  const { site, end, sentence, expected } = gloss
  if (!end.comment || isPersons(source, gloss))
    return sentence === null ? [] : [diagnostic('CPR4002', site.key, { expected })]
  const found = commentText(source, end)
  if (found === sentence) return []
  const span = spanBetween(source, end.comment.start, end.comment.end)
  return [diagnostic('CPR4001', span, { found, expected })]
}

function commentText(source: SourceText, { comment }: LineEnd): string {
  return comment ? source.text.slice(comment.start, comment.end).replace(/^#+/, '').trim() : ''
}

/** A title may hold line breaks and escaped unseen characters; a comment may not. */
function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim())
}
