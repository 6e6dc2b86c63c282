export {
  formatDocument,
  formatterOf,
  glossFindings,
} from './format.ts'

export { applyEdits } from './patches.ts'
