import picocolors from 'picocolors'
import { type Coverage, coverageOf, type Disposition } from '../../audit/coverage.ts'
import type { Language } from '../../diagnostics/diagnostic.ts'
import type { PlanIr } from '../../ir/nodes/index.ts'
import { didYouMean } from '../did-you-mean.ts'
import { CannotRun, EXIT, type Io, languageOf, printJson, sayTo, useColour } from '../io.ts'
import { clauseLines, dispositionWords } from '../printing/print-clauses.ts'
import { column } from '../printing/table.ts'
import { soundPack } from '../reading/require-pack.ts'
import { type CommonOptions, common, type Verb } from '../verb.ts'

interface CoverageOptions extends CommonOptions {
  /** True where no domain is named: all of them. */
  readonly clauses?: string | true
}

export const coverageVerb: Verb = {
  register(program, run, say) {
    common(program.command('coverage'), say)
      .description(say('条款覆盖情况', 'which clauses of the plan a rule speaks for'))
      .option(
        '--clauses [domain]',
        say(
          '逐条列出条款和它的规则或理由；可只列一个领域（写编号或名称）',
          'in the text list every clause, with its rules or the reason it has none; of one domain, by id or title',
        ),
      )
      .addHelpText(
        'after',
        `\n${say('例：', 'Examples:')}\n  $ child-plan coverage\n  $ child-plan coverage --clauses health\n  $ child-plan coverage --json`,
      )
      .action((options: CoverageOptions) => run((io) => coverage(io, options)))
  },
}

async function coverage(io: Io, options: CoverageOptions): Promise<number> {
  const { pack, text, ir } = await soundPack(options)
  const result = coverageOf(pack, text)
  const language = languageOf(io, options.lang)
  const domains = domainsAsked(options.clauses, ir)
  if (options.json) printJson(io, result)
  else if (domains) sayTo(io, options)(listing(io, result, domains, ir, language).join('\n'))
  else sayTo(io, options)(table(result, ir, language).join('\n'))
  return EXIT.ok
}

type Domain = PlanIr['domains'][number]

/** The domains whose clauses are to be listed; undefined where none are. */
function domainsAsked(asked: string | true | undefined, { domains }: PlanIr): readonly Domain[] | undefined {
  if (asked === undefined) return undefined
  if (asked === true) return domains
  const found = domains.filter(({ id, title }) => [id, title.zh, title.en].includes(asked))
  if (found.length > 0) return found
  const ids = domains.map(({ id }) => id)
  const near = didYouMean(asked, ids)
  throw new CannotRun({
    zh: `没有领域 \`${asked}\`${near.zh}；共有：${ids.join(' ')}`,
    en: `no domain \`${asked}\`${near.en || ';'} domains: ${ids.join(' ')}`,
  })
}

function listing(
  io: Io,
  { clauses }: Coverage,
  domains: readonly Domain[],
  ir: PlanIr,
  language: Language,
): string[] {
  const paint = picocolors.createColors(useColour(io))
  return domains.flatMap(({ id, title }) => [
    paint.bold(`${title[language]} (${id})`),
    ...clauseLines(
      clauses.filter((one) => one.id.startsWith(`${id}.`)),
      ir,
      language,
      paint,
    ),
  ])
}

const dispositions = ['encoded', 'qualitative', 'not-encodable', 'uncovered'] as const

const words = {
  zh: { all: '合计', bySentence: '其中语句', other: '组织实施与监测评估', domain: '领域', clauses: '条款' },
  en: {
    all: 'total',
    bySentence: 'sentences in them',
    other: 'implementation and monitoring',
    domain: 'domain',
    clauses: 'clauses',
  },
} as const

function table({ clauses, totals }: Coverage, ir: PlanIr, language: Language): string[] {
  const say = words[language]
  const sentences = clauses.flatMap((one) => one.sentences)
  const numbers = (own: readonly { readonly disposition: Disposition }[]) =>
    dispositions.map((disposition) => own.filter((one) => one.disposition === disposition).length)
  const row = (name: string, cells: readonly (string | number)[]) =>
    column(name, 32) + cells.map((cell) => column(String(cell), 14)).join('')
  const domains = ir.domains.map(({ id, title }) => {
    const own = clauses.filter((one) => one.id.startsWith(`${id}.`))
    return row(title[language], [own.length, ...numbers(own)])
  })
  const rest = clauses.filter((one) => !ir.domains.some(({ id }) => one.id.startsWith(`${id}.`)))
  return [
    row(say.domain, [say.clauses, ...dispositions.map((one) => dispositionWords[language][one])]),
    ...domains,
    ...(rest.length > 0 ? [row(say.other, [rest.length, ...numbers(rest)])] : []),
    row(say.all, [totals.clauses, ...numbers(clauses)]),
    row(say.bySentence, [sentences.length, ...numbers(sentences)]),
  ]
}
