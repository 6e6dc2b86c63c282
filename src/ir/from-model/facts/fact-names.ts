import type { Span } from '../../../diagnostics/index.ts'
import type { FactDictionaryModel } from '../../../model/documents/facts.ts'
import type { BuildContext } from '../context.ts'

const FACT = { zh: '事实', en: 'a fact' }
const RELATION = { zh: '相关人', en: 'a relation' }

/** Reports a name that already means something else, alone or as a group of facts. */
export function checkFactName(
  context: BuildContext,
  { facts, relations = {} }: FactDictionaryModel,
  path: string,
  span: Span,
): void {
  const taken = Object.hasOwn(relations, path) ? 'relations' : path === 'asOf' ? 'asOf' : undefined
  if (taken) context.findings.add('CPR2011', span, { id: path, other: taken })
  for (let dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
    const above = path.slice(0, dot)
    const kind = Object.hasOwn(facts, above) ? FACT : Object.hasOwn(relations, above) ? RELATION : undefined
    if (!kind) continue
    context.findings.add('CPR2040', span, { above, fact: path, kind: kind.zh, kindEn: kind.en })
    return
  }
}
