export { derivedFrom } from './derived.ts'
export { AS_OF, factName } from './draft.ts'
export type { HostRate } from './exact-order.ts'
export type { ImportFinding } from './from-json/finding.ts'
export { fromJsonRules, type ImportedRules, type ImportOptions } from './from-json/from-json-rules.ts'
export { type HostValue, hostForm } from './host-form.ts'
export type {
  JsonCondition,
  JsonEventParams,
  JsonFact,
  JsonRule,
  JsonRules,
} from './json.ts'
export { operators } from './operators.ts'
export { toJsonRules } from './to-json-rules.ts'
