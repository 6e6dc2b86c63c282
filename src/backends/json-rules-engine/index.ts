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
  JsonLeaf,
  JsonRule,
  JsonRules,
  JsonValue,
} from './json.ts'
export { type OperatorName, operators } from './operators.ts'
export { type JsonRulesOptions, toJsonRules } from './to-json-rules.ts'
