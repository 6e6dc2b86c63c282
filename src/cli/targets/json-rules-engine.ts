import { toJsonRules } from '../../backends/json-rules-engine/index.ts'
import type { Target } from './target.ts'

export const jsonRulesEngineTarget: Target = {
  name: 'json-rules-engine',
  description: 'rules of json-rules-engine as JSON',
  bySubject: true,
  compile: (ir, subject) => `${JSON.stringify(toJsonRules(ir, { subject }), null, 2)}\n`,
}
