import { expect } from 'vitest'
import { type Diagnostic, helpOf, messageOf } from '../../src/diagnostics/index.ts'

/** Every sentence of a finding has the values it needs: no `{name}` is left in either language. */
export function expectReadable(findings: readonly Diagnostic[]): void {
  const sentences = findings.flatMap((one) =>
    (['zh', 'en'] as const).flatMap((language) => [messageOf(one, language), helpOf(one, language)]),
  )
  expect(sentences.filter((sentence) => /\{\w+\}/.test(sentence))).toEqual([])
}
