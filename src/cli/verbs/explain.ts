import { planNames, printSentences, ruleSentences } from '../../backends/sentences/index.ts'
import { todayIn } from '../../values/index.ts'
import { didYouMean } from '../did-you-mean.ts'
import { CannotRun, EXIT, type Io, languageOf, printJson, sayTo } from '../io.ts'
import { soundPack } from '../reading/require-pack.ts'
import { type CommonOptions, common, type Verb } from '../verb.ts'

export const explainVerb: Verb = {
  register(program, run, say) {
    common(program.command('explain'), say)
      .description(say('用文字说明一条规则', 'a rule in sentences, with its clause'))
      .argument('<rule>', say('规则编号', 'the id of a rule'))
      .addHelpText(
        'after',
        `\n${say('例：', 'Examples:')}\n  $ child-plan explain welfare.orphan\n  $ child-plan explain health.infant-mortality --lang en`,
      )
      .action((rule: string, options: CommonOptions) => run((io) => explain(io, rule, options)))
  },
}

async function explain(io: Io, id: string, options: CommonOptions): Promise<number> {
  const { ir, text } = await soundPack(options)
  const rule = ir.rules.find((one) => one.id === id)
  if (!rule) {
    const near = didYouMean(
      id,
      ir.rules.map((one) => one.id),
    )
    throw new CannotRun({ zh: `没有规则 \`${id}\`${near.zh}`, en: `no rule \`${id}\`${near.en}` })
  }
  const language = languageOf(io, options.lang)
  const sentences = ruleSentences(rule, planNames(ir, todayIn(ir.settings.timeZone, io.now())), language)
  if (options.json) {
    const clauses = rule.cites.map(({ clause, quote }) => ({
      clause,
      quote,
      text: text.clauseById.get(clause)?.text ?? null,
    }))
    printJson(io, {
      rule: id,
      kind: rule.kind,
      title: rule.title,
      language,
      sentences,
      clauses,
      basis: rule.basis,
    })
  } else sayTo(io, options)(printSentences(sentences))
  return EXIT.ok
}
