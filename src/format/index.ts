export {
  type FormattablePack,
  type Formatted,
  type Formatter,
  formatDocument,
  formatterOf,
  glossFindings,
} from './format.ts'
export { exampleKeys, ruleKeys, versionKeys } from './key-order.ts'
export { applyEdits, type TextEdit } from './patches.ts'
