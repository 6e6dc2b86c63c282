import type { Findings } from '../diagnostics/diagnostic.ts'
import type { PackModel } from '../model/pack.ts'
import type { LocatedNode } from '../syntax/index.ts'

const HAN = /\p{Script=Han}/u

/** Texts that may quote the plan's own words in English too. */
const MAY_QUOTE = new Set(['note', 'reason', 'consequence', 'reading'])

/** A Chinese text without a Chinese character, or an English one with one, stands in the wrong place or was never translated. */
export function findWrongLanguages(pack: PackModel, findings: Findings): void {
  const documents = [
    pack.plan,
    pack.areas,
    ...pack.facts,
    ...pack.indicators,
    ...pack.parameters,
    ...pack.rosters,
    ...pack.clauses,
    ...(pack.findings ? [pack.findings] : []),
    ...pack.rules,
  ]
  for (const { root } of documents) visit(root, '', findings)
}

function visit(node: LocatedNode, key: string, findings: Findings): void {
  if (node.kind === 'list') for (const item of node.items) visit(item, key, findings)
  if (node.kind !== 'map') return
  for (const { key: own, value } of node.entries) {
    if (own.value === 'zh' && textOf(value) !== '' && !HAN.test(textOf(value)))
      findings.add('CPR4011', value.span, { language: '中文', languageEn: 'Chinese' })
    if (own.value === 'en' && !MAY_QUOTE.has(key) && HAN.test(textOf(value)))
      findings.add('CPR4011', value.span, { language: '英文', languageEn: 'English' })
    visit(value, String(own.value), findings)
  }
}

function textOf(node: LocatedNode): string {
  return node.kind === 'scalar' && typeof node.value === 'string' ? node.value : ''
}
