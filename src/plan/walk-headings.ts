import { domainTitle, foundationByTitle, partByTitle, partHeadings, squeezed } from './headings.ts'
import type { LineForm, PlanLine } from './lines.ts'
import {
  domainOrdinal,
  enterDomain,
  enterPart,
  enterProse,
  leaveDomain,
  misplacedHeading,
  numberJump,
  type Place,
  restorePart,
  unknownHeading,
} from './place.ts'
import type { DomainOutline, ListPart } from './types.ts'

type PartForm = Extract<LineForm, { form: 'part' }>
type SectionForm = Extract<LineForm, { form: 'section' }>

/** 一、… */
export function readPart(place: Place, line: PlanLine, form: PartForm): void {
  const part = partByTitle(form.title)
  numberJump(place, line, 'parts', place.partOrdinal + 1, form.ordinal)
  place.partOrdinal = form.ordinal
  if (part !== undefined) {
    if (place.partsSeen.has(part.id)) misplacedHeading(place, line)
    enterPart(place, part.id, line)
    return
  }
  unknownHeading(place, line, partHeadings.find((one) => !place.partsSeen.has(one.id))?.title ?? '')
  leaveDomain(place)
  place.part = 'unknown'
  place.prose = null
}

/** （一）… */
export function readSection(place: Place, line: PlanLine, form: SectionForm): void {
  const domain = place.outline.domains.find((one) => domainTitle(one) === squeezed(form.title))
  if (domain !== undefined) readDomain(place, line, form, domain)
  else if (place.part === 'domains') readForeignSection(place, line, form)
  else if (place.part === 'foundations') enterProse(place, foundationByTitle(form.title) ?? null, line)
  else if (place.part === 'implementation' || place.part === 'monitoring')
    readNumberedSection(place, line, form)
  else if (place.part === 'status' || place.part === 'preface') {
    // Paragraphs of these parts are counted through, whatever sections divide them.
    place.drafts.heading(`${place.part}.section.${form.ordinal}`, 'section', line)
  } else unknownHeading(place, line, '')
}

/** A section of implementation or monitoring; where its ordinals restart, the next part's heading was lost. */
function readNumberedSection(place: Place, line: PlanLine, form: SectionForm): void {
  const restarts = form.ordinal === 1 && place.sectionOrdinal >= 1
  if (restarts && place.part === 'implementation') restorePart(place, 'monitoring', line)
  else if (restarts) misplacedHeading(place, line)
  numberJump(place, line, place.part, place.sectionOrdinal + 1, form.ordinal)
  place.sectionOrdinal = form.ordinal
  enterProse(place, `${place.part}.${form.ordinal}`, line)
}

/** A section of the domains part whose title names no domain. */
function readForeignSection(place: Place, line: PlanLine, form: SectionForm): void {
  if (form.ordinal === 1 && place.domainsSeen.size > 0) {
    restorePart(place, 'implementation', line)
    readNumberedSection(place, line, form)
    return
  }
  const meant = place.outline.domains[form.ordinal - 1]
  const free = meant !== undefined && !place.domainsSeen.has(meant.id) ? meant : null
  unknownHeading(place, line, free?.heading ?? '')
  if (free === null) leaveDomain(place)
  else enterDomain(place, free, line, false)
}

function readDomain(place: Place, line: PlanLine, form: SectionForm, domain: DomainOutline): void {
  if (place.part !== 'domains' && !place.partsSeen.has('domains')) restorePart(place, 'domains', line)
  const ordinal = domainOrdinal(place, domain)
  const repeated = place.domainsSeen.has(domain.id)
  if (place.part !== 'domains' || repeated || ordinal < domainOrdinal(place, place.domain)) {
    misplacedHeading(place, line)
  }
  numberJump(place, line, 'domains', ordinal, form.ordinal)
  place.part = 'domains'
  enterDomain(place, domain, line, false)
}

/** 主要目标： or 策略措施： */
export function readList(place: Place, line: PlanLine, list: ListPart): void {
  if (place.part === 'implementation' || place.part === 'monitoring') {
    unknownHeading(place, line, '')
    return
  }
  // A domain has one list of goals and it comes first: anything else means that a domain heading was lost.
  if (list === 'goal' && (place.domain === null || place.listsSeen.size > 0)) restoreDomain(place, line)
  else if (place.listsSeen.has(list)) misplacedHeading(place, line)
  if (place.domain === null) {
    unknownHeading(place, line, '')
    return
  }
  place.list = list
  place.listsSeen.add(list)
  place.count = 0
  place.drafts.heading(`${place.domain.id}.${list}`, 'list', line)
}

function restoreDomain(place: Place, line: PlanLine): void {
  if (place.part !== 'domains') restorePart(place, 'domains', line)
  const next = place.outline.domains[domainOrdinal(place, place.domain)]
  if (next === undefined || place.domainsSeen.has(next.id)) leaveDomain(place)
  else enterDomain(place, next, line, true)
}
