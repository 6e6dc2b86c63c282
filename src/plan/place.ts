import { Drafts } from './drafts.ts'
import { domainTitle, type PartHeading, type PartId, partTitle } from './headings.ts'
import type { Report } from './issues.ts'
import type { PlanLine } from './lines.ts'
import { ordinalText } from './numerals.ts'
import type { DomainOutline, ListPart, PlanOutline } from './types.ts'

/** Where in the plan the walk has come to. Changed only by the functions of this file and the two walks. */
export interface Place {
  readonly outline: PlanOutline
  readonly report: Report
  readonly drafts: Drafts
  readonly domainsSeen: Set<string>
  readonly partsSeen: Set<PartId>
  part: PartId | 'before' | 'unknown'
  partOrdinal: number
  sectionOrdinal: number
  domain: DomainOutline | null
  listsSeen: Set<ListPart>
  list: ListPart | null
  /** The id that prose paragraphs here begin with; null where prose has no place. */
  prose: string | null
  /** The last number in the current list, or how many paragraphs the current prose has. */
  count: number
}

export function startOf(outline: PlanOutline, report: Report): Place {
  const seen = {
    domainsSeen: new Set<string>(),
    partsSeen: new Set<PartId>(),
    listsSeen: new Set<ListPart>(),
  }
  const nowhere = { partOrdinal: 0, sectionOrdinal: 0, domain: null, list: null, prose: null, count: 0 }
  return { outline, report, drafts: new Drafts(report), part: 'before', ...seen, ...nowhere }
}

/** Where paragraphs go that stand before the first section of a part. */
const openingProse: Readonly<Record<PartId, string | null>> = {
  preface: 'preface',
  status: 'status',
  foundations: null,
  domains: null,
  implementation: 'implementation.0',
  monitoring: 'monitoring.0',
}

/** 1-based place of a domain in the outline; 0 for none. */
export function domainOrdinal(place: Place, domain: DomainOutline | null): number {
  return domain === null ? 0 : place.outline.domains.indexOf(domain) + 1
}

/** Enters a part; `restored` is the text of a heading the extraction lost. */
export function enterPart(place: Place, part: PartId, line: PlanLine, restored?: string): void {
  place.part = part
  place.partsSeen.add(part)
  place.sectionOrdinal = 0
  place.prose = openingProse[part]
  leaveDomain(place)
  place.drafts.heading(part, 'part', line, restored)
}

export function restorePart(place: Place, part: PartHeading['id'], line: PlanLine): void {
  place.partOrdinal += 1
  enterPart(place, part, line, `${ordinalText(place.partOrdinal)}、${partTitle(part)}`)
}

export function enterDomain(place: Place, domain: DomainOutline, line: PlanLine, lost: boolean): void {
  leaveDomain(place)
  place.domain = domain
  place.domainsSeen.add(domain.id)
  const restored = `（${ordinalText(domainOrdinal(place, domain))}）${domainTitle(domain)}`
  place.drafts.heading(domain.id, 'section', line, lost ? restored : undefined)
}

export function leaveDomain(place: Place): void {
  place.domain = null
  place.list = null
  place.listsSeen = new Set()
  place.count = 0
}

/** Enters a section whose paragraphs are prose; null where the section is not known. */
export function enterProse(place: Place, id: string | null, line: PlanLine): void {
  place.prose = id
  place.count = 0
  if (id === null) unknownHeading(place, line, '')
  else place.drafts.heading(id, 'section', line)
}

export function unknownHeading(place: Place, line: PlanLine, expected: string): void {
  place.report('unknown-heading', line.line, { heading: line.text, expected })
}

export function misplacedHeading(place: Place, line: PlanLine): void {
  place.report('misplaced-heading', line.line, { heading: line.text })
}

export function numberJump(
  place: Place,
  line: PlanLine,
  list: string,
  expected: number,
  found: number,
): void {
  if (expected === found) return
  place.report('number-jump', line.line, { list, expected: String(expected), found: String(found) })
}

/** Text that belongs to no clause; the issue carries its beginning. */
export function unplacedText(place: Place, line: PlanLine): void {
  place.report('unplaced-text', line.line, { text: line.text.slice(0, 24) })
}
