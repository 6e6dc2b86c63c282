import type { LineForm, PlanLine } from './lines.ts'
import { numberJump, type Place, unplacedText } from './place.ts'
import type { DomainOutline, ListPart } from './types.ts'

type Numbered = Extract<LineForm, { form: 'numbered' }>

/** A line that is no heading: a numbered clause, a paragraph, or a piece of one. */
export function readText(place: Place, line: PlanLine, numbered: Numbered | null): void {
  if (place.part === 'before') readOpening(place, line)
  else if (place.domain !== null && place.list !== null)
    readListed(place, line, numbered, place.domain, place.list)
  else if (place.prose === 'principles') readPrinciple(place, line, numbered)
  else if (place.prose !== null) readParagraph(place, line, place.prose)
  else unplacedText(place, line)
}

/** Before any heading: short lines are the title page, a sentence opens a preface that has no heading. */
function readOpening(place: Place, line: PlanLine): void {
  if (!/[。；]/.test(line.text)) {
    place.drafts.heading('title', 'title', line)
    return
  }
  place.part = 'preface'
  place.partsSeen.add('preface')
  place.prose = 'preface'
  readParagraph(place, line, 'preface')
}

const onceOnly = new Set(['preface', 'guidance', 'objective'])

/** Prose is cited by paragraph; a section that normally has one paragraph is cited by its own name. */
function readParagraph(place: Place, line: PlanLine, prose: string): void {
  place.count += 1
  const number = place.count
  const id = onceOnly.has(prose) && number === 1 ? prose : `${prose}.${number}`
  place.drafts.clause({
    id,
    domain: null,
    part: 'prose',
    number,
    line: line.line,
    start: line.start,
    end: line.end,
  })
}

function readPrinciple(place: Place, line: PlanLine, numbered: Numbered | null): void {
  const number = numbered?.number ?? place.count + 1
  takeNumber(place, line, 'principles', number)
  const start = line.start + (numbered?.prefix ?? 0)
  place.drafts.clause({
    id: `principles.${number}`,
    domain: null,
    part: 'prose',
    number,
    line: line.line,
    start,
    end: line.end,
  })
}

function readListed(
  place: Place,
  line: PlanLine,
  numbered: Numbered | null,
  domain: DomainOutline,
  part: ListPart,
): void {
  if (numbered === null || continuesDecimal(place, line, numbered)) {
    const id = place.drafts.extendLast(line)
    if (id === null) unplacedText(place, line)
    else place.report('unnumbered-line', line.line, { id })
    return
  }
  const list = `${domain.id}.${part}`
  const { number, prefix } = numbered
  takeNumber(place, line, list, number)
  const start = line.start + prefix
  const id = `${list}.${number}`
  place.drafts.clause({ id, domain: domain.id, part, number, line: line.line, start, end: line.end })
}

/** `3.0‰以下` at the head of a wrapped line is a decimal; `7.5岁以下` right after item 6 is item 7. */
function continuesDecimal(place: Place, line: PlanLine, numbered: Numbered): boolean {
  return /^[0-9０-９]/.test(line.text.slice(numbered.prefix)) && numbered.number !== place.count + 1
}

/** A repeated number is reported where its id repeats, not as a jump. */
function takeNumber(place: Place, line: PlanLine, list: string, number: number): void {
  if (number !== place.count) numberJump(place, line, list, place.count + 1, number)
  place.count = number
}
