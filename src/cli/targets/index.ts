import { jsonRulesEngineTarget } from './json-rules-engine.ts'
import { jsonSchemaTarget } from './json-schema.ts'
import type { Target } from './target.ts'
import { typesTarget } from './types.ts'

/** Everything `compile --to` knows, in the order in which it is named. */
export const targets: readonly Target[] = [jsonRulesEngineTarget, jsonSchemaTarget, typesTarget]

export type { Target } from './target.ts'
