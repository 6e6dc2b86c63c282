export { editDistance } from './align.ts'
export { claimMarks, isClaim } from './claims.ts'

export type { PlanIssueKind } from './issues.ts'
export type { NearestText } from './nearest-text.ts'
export { parsePlan } from './parse.ts'
export { locateAnywhere, locateQuote, sentencesCovered } from './quotes.ts'
export type {
  Clause,
  PlanNode,
  PlanOutline,
  PlanText,
  Sentence,
} from './types.ts'
