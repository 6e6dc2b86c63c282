import { Decider, type Decisions } from '../../decide/decider.ts'
import { explainer } from '../../decide/explain/explain.ts'
import { FactsError } from '../../decide/facts/problems.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { findingRecords, reportPretty } from '../../diagnostics/index.ts'
import { formatDate, parseDate, todayIn } from '../../values/index.ts'
import { asked, withNames } from '../asked.ts'
import { askMissing } from '../asking/ask.ts'
import { documentDecision, entangledFindings } from '../decision-document.ts'
import { CannotRun, EXIT, type Io, languageOf, printJson, sayTo, useColour } from '../io.ts'
import { decisionsLines } from '../printing/print-decisions.ts'
import { type FactsFile, NO_FACTS, problemFindings, readFactsFile } from '../reading/facts-file.ts'
import { readInput } from '../reading/input.ts'
import { openPack } from '../reading/pack-location.ts'
import { isSound, reportBroken, type SoundPack } from '../reading/require-pack.ts'
import { type ReceiptFlags, receiptWriter } from '../receipts/write-receipts.ts'
import { type CommonOptions, common, type Verb } from '../verb.ts'

interface DecideOptions extends CommonOptions, ReceiptFlags {
  readonly facts?: string
  readonly subject?: string
  readonly rule?: readonly string[]
  readonly asOf?: string
  readonly explain?: boolean
}

export const decideVerb: Verb = {
  register(program, run, say) {
    common(program.command('decide'), say)
      .description(say('认定与待遇', 'who somebody is, what they are entitled to, what must be done'))
      .option(
        '--facts <file>',
        say(
          '一个对象的事实，JSON 文件；- 为标准输入',
          'facts about one subject as JSON; - for standard input',
        ),
      )
      .option(
        '--subject <subject>',
        say(
          '是哪一种对象的事实（不写则照文件，文件没有写的为 child）',
          'whose facts these are (default: what the file says, else child)',
        ),
      )
      .option('--rule <id...>', say('只判断这些规则', 'only these rules'))
      .option(
        '--as-of <date>',
        say(
          '按哪一天判断（不写则为当天，按纲要的时区）',
          'the day the decision is for (default: today in the plan’s time zone)',
        ),
      )
      .option(
        '--explain',
        say(
          '写明理由：每个条件、所依据的情况、条款和引文',
          'give the reasons: every condition, the value seen, clause and quote',
        ),
      )
      .option(
        '--receipt <file>',
        say(
          '写下判断的回执，供 child-plan replay 用，其中没有事实',
          'write receipts of the decisions, for `child-plan replay`: no facts in them',
        ),
      )
      .option(
        '--receipt-facts',
        say('把事实写进回执（个人信息）', 'put the facts into the receipts (personal data)'),
      )
      .option(
        '--receipt-key <file>',
        say(
          '用文件里的密钥计算事实的摘要，使人无从猜测',
          'hash the facts under the key in a file, so that they cannot be guessed',
        ),
      )
      .addHelpText(
        'after',
        `
${say(
  '在终端上运行时，缺的情况会逐项提问，最有用的先问；直接回车表示不知道，q 停止提问。加 --json 或不在终端上运行时不提问。',
  'On a terminal, facts that are missing are asked for, the most useful question first; an empty answer means\n"not known" and q stops asking. With --json or without a terminal nothing is ever asked.',
)}

${say('例：', 'Examples:')}
  $ child-plan decide --facts examples/children/orphan.json --explain
  $ child-plan decide --facts examples/organisations/child-labour.json --lang en
  $ child-plan decide --rule welfare.rehabilitation-assistance
  $ child-plan decide --facts examples/children/orphan.json --receipt receipts.json
  $ child-plan decide --facts - --json < examples/children/disabled.json`,
      )
      .action((options: DecideOptions) => run((io) => decide(io, options)))
  },
}

async function decide(io: Io, options: DecideOptions): Promise<number> {
  const interactive = Boolean(io.stdin.isTTY && io.stdout.isTTY) && !options.json && options.facts !== '-'
  if (options.facts === undefined && !interactive)
    throw new CannotRun({
      zh: '请用 --facts <文件> 给出事实；- 为标准输入',
      en: 'name the facts with --facts <file>, or - for standard input',
    })
  if (options.asOf !== undefined && parseDate(options.asOf) === undefined)
    throw new CannotRun({
      zh: `--as-of 须为日期，如 2026-06-01，不能是 \`${options.asOf}\``,
      en: `--as-of takes a day like 2026-06-01, not \`${options.asOf}\``,
    })
  const language = languageOf(io, options.lang)
  const receipts = await receiptWriter(io, options)
  const bytes = options.facts === undefined ? null : await readInput(io, options.facts)
  const compiled = await openPack(options.rules)
  const asOf =
    options.asOf ?? formatDate(todayIn(compiled.ir?.settings.timeZone ?? 'Asia/Shanghai', io.now()))
  if (!isSound(compiled)) {
    const nothing = { asOf, subject: options.subject ?? 'child', decisions: [], notInForce: [] }
    return reportBroken(io, options, compiled, (findings) => ({ ...nothing, findings }))
  }
  const decider = new Decider(compiled.ir, explainer(compiled.ir))
  const subjects = compiled.ir.subjects.map((one) => one.id)
  const file = bytes === null ? NO_FACTS : readFactsFile(options.facts ?? '-', bytes, subjects)
  const named = asked(decider, options, file)
  const run = (facts: FactsFile['facts']) => withNames(() => decider.decideAll(facts, { asOf, ...named }))
  const { decisions: first, findings } = begin(file, run)
  const decisions =
    first && interactive
      ? await askMissing(io, language, decider.dictionary(named.subject), first, file.facts, run)
      : (first ?? { asOf, subject: named.subject, decisions: [], notInForce: [] })
  if (first) await receipts?.write(decisions.decisions)
  return report(io, compiled, decider, file, decisions, findings, options)
}

/** The decisions on the facts of the file, or what is wrong with it. */
function begin(
  file: FactsFile,
  run: (facts: FactsFile['facts']) => Decisions,
): { readonly decisions?: Decisions; readonly findings: readonly Diagnostic[] } {
  const broken = file.findings.some((one) => one.severity === 'error')
  try {
    return broken ? { findings: file.findings } : { decisions: run(file.facts), findings: file.findings }
  } catch (error) {
    if (!(error instanceof FactsError)) throw error
    return { findings: [...file.findings, ...problemFindings(file, error.problems)] }
  }
}

function report(
  io: Io,
  { ir, sources }: SoundPack,
  decider: Decider,
  file: FactsFile,
  { asOf, subject, decisions, notInForce }: Decisions,
  found: readonly Diagnostic[],
  options: DecideOptions,
): number {
  const language = languageOf(io, options.lang)
  const rules = new Map(ir.rules.map((rule) => [rule.id, rule]))
  const documented = decisions.map((decision) => ({
    ...documentDecision(decision),
    ...(options.explain ? { explanation: decision.explain(language) } : {}),
  }))
  const findings = [...found, ...entangledFindings(documented, rules, sources)]
  if (options.json)
    printJson(io, {
      asOf,
      subject,
      decisions: documented.map(({ document, explanation }) => ({
        ...document,
        ...(explanation ? { explanation } : {}),
      })),
      notInForce,
      findings: findingRecords(findings, language),
    })
  else {
    const say = sayTo(io, options)
    const colour = useColour(io)
    const all = file.source ? new Map([...sources, [file.source.file, file.source] as const]) : sources
    if (findings.length > 0) say(reportPretty(findings, all, { language, colour }))
    if (decisions.length + notInForce.length > 0) {
      const printable = { asOf, decisions: documented, notInForce }
      say(decisionsLines(printable, decider.dictionary(subject), rules, language, colour).join('\n'))
    }
  }
  return findings.some((one) => one.severity === 'error') ? EXIT.findings : EXIT.ok
}
