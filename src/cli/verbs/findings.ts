import picocolors from 'picocolors'
import { type TextFinding, textFindings } from '../../audit/text-findings.ts'
import type { Language } from '../../diagnostics/diagnostic.ts'
import { findingRecords, reportPretty } from '../../diagnostics/index.ts'
import { type FindingKind, findingKinds } from '../../model/documents/findings.ts'
import type { Bilingual } from '../../model/text.ts'
import { EXIT, type Io, languageOf, printJson, sayTo, useColour } from '../io.ts'
import { readDataFiles } from '../reading/data-files.ts'
import { soundPack } from '../reading/require-pack.ts'
import { type CommonOptions, common, type Verb } from '../verb.ts'

/** The oddities of the plan text: those on record, and those that the engine works out. */
export const findingsVerb: Verb = {
  register(program, run, say) {
    common(program.command('findings'), say)
      .description(say('原文问题清单', 'oddities of the plan text and how the rules read them'))
      .argument(
        '[data...]',
        say(
          '在纲要公布的数据之外另加的数据（CSV 或 JSON）',
          'observations (CSV or JSON) besides the figures of the plan itself',
        ),
      )
      .addHelpText(
        'after',
        `\n${say('例：', 'Examples:')}\n  $ child-plan findings\n  $ child-plan findings examples/observations/luojiang-2010-2020.csv --json`,
      )
      .action((paths: string[], options: CommonOptions) => run((io) => findings(io, paths, options)))
  },
}

async function findings(io: Io, paths: readonly string[], options: CommonOptions): Promise<number> {
  const { pack, text, ir } = await soundPack(options)
  const data = paths.length > 0 ? await readDataFiles(io, paths) : undefined
  const found = textFindings(pack, text, ir, data)
  const language = languageOf(io, options.lang)
  const faults = data?.findings ?? []
  const code = faults.some((one) => one.severity === 'error') ? EXIT.findings : EXIT.ok
  if (options.json) {
    printJson(io, { findings: found, totals: totalsOf(found), data: findingRecords(faults, language) })
    return code
  }
  const paint = picocolors.createColors(useColour(io))
  const say = sayTo(io, options)
  if (data && faults.length > 0) say(reportPretty(faults, data.sources, { language, colour: useColour(io) }))
  say(linesOf(found, new Map(ir.rules.map(({ id, title }) => [id, title])), language, paint).join('\n'))
  return code
}

function totalsOf(found: readonly TextFinding[]) {
  const kinds = Object.keys(findingKinds) as FindingKind[]
  return {
    findings: found.length,
    authors: found.filter(({ source }) => source === 'authors').length,
    engine: found.filter(({ source }) => source === 'engine').length,
    kinds: Object.fromEntries(kinds.map((kind) => [kind, found.filter((one) => one.kind === kind).length])),
  }
}

const words = {
  zh: { quote: '原文', consequence: '后果', reading: '读法', rules: '规则', engine: '由系统推算', and: '、' },
  en: {
    quote: 'text',
    consequence: 'consequence',
    reading: 'reading',
    rules: 'rules',
    engine: 'worked out',
    and: ', ',
  },
} as const

function linesOf(
  found: readonly TextFinding[],
  titles: ReadonlyMap<string, Bilingual>,
  language: Language,
  paint: ReturnType<typeof picocolors.createColors>,
): string[] {
  const say = words[language]
  const named = (id: string) => `${titles.get(id)?.[language] ?? ''} (${id})`
  const colon = language === 'zh' ? '：' : ': '
  return (Object.keys(findingKinds) as FindingKind[]).flatMap((kind) => {
    const own = found.filter((one) => one.kind === kind)
    if (own.length === 0) return []
    return [
      paint.bold(`${findingKinds[kind][language]} (${own.length})`),
      ...own.flatMap(({ title, source, quotes, consequence, reading, rules }) => [
        `  ${title[language]}${source === 'engine' ? paint.dim(` [${say.engine}]`) : ''}`,
        ...quotes.map(({ clause, quote }) => paint.dim(`      ${say.quote} ${clause}「${quote}」`)),
        `      ${say.consequence}${colon}${consequence[language]}`,
        `      ${say.reading}${colon}${reading[language]}`,
        ...(rules.length > 0
          ? [paint.dim(`      ${say.rules}${colon}${rules.map(named).join(say.and)}`)]
          : []),
      ]),
    ]
  })
}
