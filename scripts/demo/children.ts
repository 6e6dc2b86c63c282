import { readFileSync } from 'node:fs'
import { command, root } from './command.ts'

/** A child of each sort, the rules that concern it most, and the language of its reasons. */
const cases = [
  { file: 'orphan', rules: ['welfare.orphan', 'welfare.orphan-allowance'], language: 'zh' },
  { file: 'unsupported-one-parent-dead', rules: ['welfare.de-facto-unsupported'], language: 'zh' },
  { file: 'short-sentence', rules: ['welfare.de-facto-unsupported'], language: 'en' },
  { file: 'disabled', rules: ['welfare.rehabilitation-assistance'], language: 'en' },
  { file: 'much-unknown', rules: ['welfare.orphan', 'welfare.left-behind'], language: 'zh' },
] as const

export function decideSomeChildren(): void {
  for (const { file, rules, language } of cases) {
    const path = `examples/children/${file}.json`
    const { comment } = JSON.parse(readFileSync(`${root}${path}`, 'utf8')) as { comment: string }
    console.log(`\n${comment}`)
    command([
      'decide',
      '--facts',
      path,
      '--as-of',
      '2026-06-01',
      '--rule',
      ...rules,
      '--explain',
      '--lang',
      language,
    ])
  }
}
