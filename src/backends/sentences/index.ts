export { conditionSentence, conditionTree } from './conditions.ts'
export { type Language, phrases } from './languages.ts'
export {
  namesAbout,
  namesOf,
  type PlanNames,
  planNames,
  type SentenceNames,
} from './names.ts'
export { ruleSentences } from './rules.ts'
export {
  groupName,
  groupSentence,
  narrowingPhrase,
  requirementSentence,
  trendPhrase,
  whereSentence,
} from './targets.ts'
export { printSentences } from './tree.ts'
export { valueSentence } from './values.ts'
