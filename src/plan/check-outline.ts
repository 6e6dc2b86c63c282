import { partHeadings } from './headings.ts'
import type { Place } from './place.ts'
import type { ListPart } from './types.ts'

/** What only shows once the whole text is read: missing parts and domains, counts that differ. */
export function checkOutline(place: Place, lastLine: number): void {
  for (const { id, title } of partHeadings) {
    if (!place.partsSeen.has(id)) place.report('missing-part', lastLine, { part: id, heading: title })
  }
  for (const domain of place.outline.domains) {
    if (!place.domainsSeen.has(domain.id)) {
      place.report('missing-domain', lastLine, { domain: domain.id, heading: domain.heading })
      continue
    }
    checkCount(place, domain.id, 'goal', domain.goals, lastLine)
    checkCount(place, domain.id, 'measure', domain.measures, lastLine)
  }
}

/** The issue stands at the list's heading, else at the domain's. */
function checkCount(place: Place, domain: string, part: ListPart, expected: number, lastLine: number): void {
  const found = place.drafts.list.filter(
    (one) => one.kind === 'clause' && one.domain === domain && one.part === part,
  ).length
  if (found === expected) return
  const headings = place.drafts.list.filter((one) => one.kind === 'heading')
  const heading =
    headings.find((one) => one.id === `${domain}.${part}`) ?? headings.find((one) => one.id === domain)
  const line = heading?.line.line ?? lastLine
  place.report('count-mismatch', line, { domain, part, expected: String(expected), found: String(found) })
}
