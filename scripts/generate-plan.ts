/**
 * Compiles rules/ into src/generated/: the IR of the shipped plan, its rules and validators as code, and its types. Run before building and testing;
 * the result is not committed, so that a planner who changes a number has nothing to regenerate.
 */
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { printColumnCode } from '../src/backends/columns/print-column-code.ts'
import { printRecordCode } from '../src/backends/javascript/print-record-code.ts'
import { dataText, keyText } from '../src/backends/javascript/quote.ts'
import { printValidators } from '../src/backends/json-schema/validators/print-validators.ts'
import { printTypes } from '../src/backends/types/print-types.ts'
import { reportPretty } from '../src/diagnostics/index.ts'
import { withoutCategories } from '../src/ir/categories-apart.ts'
import { withoutRelated } from '../src/ir/related-facts.ts'
import { rulesAbout } from '../src/ir/rules-about.ts'
import { splitTexts } from '../src/ir/texts.ts'
import { loadPack } from '../src/node/load-pack.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const compiled = await loadPack(`${root}rules`)
if (!compiled.ir) {
  console.error(reportPretty(compiled.findings, compiled.sources, { language: 'zh' }))
  process.exit(1)
}

const { ir } = compiled
const { structure, texts } = splitTexts(withoutRelated(withoutCategories(ir)))

/** Parsed at first use: a long JSON text is read faster than an object literal, and importing stays free. */
function jsonModule(name: string, meaning: string, value: unknown): string {
  return [
    '// Generated from the rules; do not edit.',
    `/** ${meaning} */`,
    `export function ${name}(): unknown {`,
    `  return ${dataText(value)}`,
    '}',
    '',
  ].join('\n')
}

const records = compiled.ir.subjects
  .filter(({ id }) => rulesAbout(ir, id).length > 0)
  .map(({ id }) => `  ${keyText(id)}: ${printRecordCode(ir, id)},`)
const code = [
  '// Generated from the rules; do not edit.',
  '// @ts-nocheck: plain JavaScript, compiled from the rules',
  "import { type RecordCode, surroundings } from '../backends/javascript/record-code.ts'",
  '',
  'const factories = {',
  ...records,
  '}',
  '',
  '/** The compiled rules about a subject. */',
  'export function luojiangRecords(subject: string): RecordCode | null {',
  '  return Object.hasOwn(factories, subject) ? factories[subject](surroundings) : null',
  '}',
  '',
].join('\n')

const loops = compiled.ir.subjects
  .filter(({ id }) => rulesAbout(ir, id).length > 0)
  .map(({ id }) => `  ${keyText(id)}: ${printColumnCode(ir, id)},`)
const columns = [
  '// Generated from the rules; do not edit.',
  '// @ts-nocheck: plain JavaScript, compiled from the rules',
  "import type { ColumnCode } from '../backends/columns/column-code.ts'",
  '',
  'const loops = {',
  ...loops,
  '}',
  '',
  '/** The compiled rules about a subject, over columns. */',
  'export function luojiangColumns(subject: string): ColumnCode | null {',
  '  return Object.hasOwn(loops, subject) ? loops[subject] : null',
  '}',
  '',
].join('\n')

const validators = [
  '// Generated from the rules; do not edit.',
  '// @ts-nocheck: plain JavaScript, compiled from the rules by ajv',
  "import { type Accept, acceptor } from '../backends/json-schema/validators/acceptor.ts'",
  "import { dayOf, isDecimalText, isRecord, isTime } from '../backends/json-schema/validators/checks.ts'",
  '',
  printValidators(ir),
  '',
  '/** The quick test of facts about a subject. */',
  'export function luojiangAccepts(subject: string): Accept | null {',
  '  return Object.hasOwn(validators, subject) ? acceptor(validators[subject]) : null',
  '}',
  '',
].join('\n')

const directory = `${root}src/generated`
await mkdir(directory, { recursive: true })
await write(
  'luojiang-structure.ts',
  jsonModule('luojiangStructure', 'The shipped plan without its texts.', structure),
)
await write(
  'luojiang-texts.ts',
  jsonModule('luojiangTexts', 'The texts of the shipped plan, each at its place.', texts),
)
await write('luojiang-code.ts', code)
await write('luojiang-columns.ts', columns)
await write('luojiang-validators.ts', validators)
await write('luojiang-types.ts', printTypes(compiled.ir, 'LuojiangTypes'))

async function write(name: string, content: string): Promise<void> {
  const temporary = `${directory}/.${name}.${process.pid}`
  await writeFile(temporary, content)
  await rename(temporary, `${directory}/${name}`)
}
