import { type Coverage, coverageOf, type Disposition } from '../../audit/coverage.ts'
import type { Language } from '../../diagnostics/diagnostic.ts'
import type { PlanIr } from '../../ir/nodes/index.ts'
import { EXIT, type Io, languageOf, printJson, sayTo } from '../io.ts'
import { column } from '../printing/table.ts'
import { soundPack } from '../reading/require-pack.ts'
import { type CommonOptions, common, type Verb } from '../verb.ts'

export const coverageVerb: Verb = {
  register(program, run) {
    common(program.command('coverage'))
      .description('which clauses of the plan a rule speaks for · 条款覆盖情况')
      .addHelpText('after', '\nExamples:\n  $ child-plan coverage\n  $ child-plan coverage --json')
      .action((options: CommonOptions) => run((io) => coverage(io, options)))
  },
}

async function coverage(io: Io, options: CommonOptions): Promise<number> {
  const { pack, text, ir } = await soundPack(options)
  const result = coverageOf(pack, text)
  if (options.json) printJson(io, result)
  else sayTo(io, options)(table(result, ir, languageOf(io, options.lang)).join('\n'))
  return EXIT.ok
}

const words = {
  zh: {
    all: '合计',
    bySentence: '其中语句',
    other: '组织实施与监测评估',
    heads: ['领域', '条款', '已编码', '定性', '不可编码', '未覆盖'],
  },
  en: {
    all: 'total',
    bySentence: 'sentences in them',
    other: 'implementation and monitoring',
    heads: ['domain', 'clauses', 'encoded', 'qualitative', 'not encodable', 'uncovered'],
  },
} as const

function table({ clauses, totals }: Coverage, ir: PlanIr, language: Language): string[] {
  const { all, bySentence, other, heads } = words[language]
  const sentences = clauses.flatMap((one) => one.sentences)
  const numbers = (own: readonly { readonly disposition: Disposition }[]) =>
    (['encoded', 'qualitative', 'not-encodable', 'uncovered'] as const).map(
      (disposition) => own.filter((one) => one.disposition === disposition).length,
    )
  const row = (name: string, cells: readonly (string | number)[]) =>
    column(name, 32) + cells.map((cell) => column(String(cell), 14)).join('')
  const domains = ir.domains.map(({ id, title }) => {
    const own = clauses.filter((one) => one.id.startsWith(`${id}.`))
    return row(title[language], [own.length, ...numbers(own)])
  })
  const rest = clauses.filter((one) => !ir.domains.some(({ id }) => one.id.startsWith(`${id}.`)))
  const [first = '', ...others] = heads
  return [
    row(first, others),
    ...domains,
    ...(rest.length > 0 ? [row(other, [rest.length, ...numbers(rest)])] : []),
    row(all, [totals.clauses, ...numbers(clauses)]),
    row(bySentence, [sentences.length, ...numbers(sentences)]),
  ]
}
