export type { Difference } from './align.ts'
export { editDistance } from './align.ts'
export { type ClaimMark, claimMarks, isClaim } from './claims.ts'
export type { CleanText, Marker } from './clean-text.ts'
export type { PlanIssue, PlanIssueKind } from './issues.ts'
export type { NearestText, WidthAwareDifference } from './nearest-text.ts'
export { parsePlan } from './parse.ts'
export { locateAnywhere, locateQuote, type QuoteMatch, type QuoteResult, sentencesCovered } from './quotes.ts'
export type {
  Clause,
  ClausePart,
  DomainOutline,
  Heading,
  HeadingLevel,
  ListPart,
  PlanNode,
  PlanOutline,
  PlanText,
  Sentence,
} from './types.ts'
