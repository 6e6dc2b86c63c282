import picocolors from 'picocolors'
import { Decider, type Decisions, UnknownNameError } from '../../decide/decider.ts'
import { FactsError } from '../../decide/facts/problems.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { findingRecords, reportPretty } from '../../diagnostics/index.ts'
import type { PlanIr } from '../../ir/nodes/index.ts'
import { formatDate, todayIn } from '../../values/index.ts'
import { askMissing } from '../ask.ts'
import { type FactsFile, problemFindings, readFactsFile } from '../facts-file.ts'
import { readInput } from '../input.ts'
import { CannotRun, EXIT, type Io, languageOf, printJson, sayTo, useColour } from '../io.ts'
import { decisionLines, explanationLines } from '../print-decision.ts'
import { soundPack } from '../require-pack.ts'
import { type CommonOptions, common, type Verb } from '../verb.ts'

interface DecideOptions extends CommonOptions {
  readonly facts?: string
  readonly subject?: string
  readonly rule?: readonly string[]
  readonly asOf?: string
  readonly explain?: boolean
}

export const decideVerb: Verb = {
  register(program, run) {
    common(program.command('decide'))
      .description('who somebody is, what they are entitled to, what must be done · 认定与待遇')
      .option('--facts <file>', 'facts about one subject as JSON; - for standard input')
      .option('--subject <subject>', 'whose facts these are (default: what the file says, else child)')
      .option('--rule <id...>', 'only these rules')
      .option('--as-of <date>', 'the day the decision is for (default: today in the plan’s time zone)')
      .option('--explain', 'give the reasons: every condition, the value seen, clause and quote')
      .addHelpText(
        'after',
        `
On a terminal, facts that are missing are asked for, the most useful question first; an empty answer means
"not known" and q stops asking. With --json or without a terminal nothing is ever asked.

Examples:
  $ child-plan decide --facts examples/children/orphan.json --explain
  $ child-plan decide --rule welfare.rehabilitation-assistance
  $ child-plan decide --facts - --json < child.json`,
      )
      .action((options: DecideOptions) => run((io) => decide(io, options)))
  },
}

async function decide(io: Io, options: DecideOptions): Promise<number> {
  const { ir } = await soundPack(io, options)
  const language = languageOf(io, options.lang)
  const interactive = Boolean(io.stdin.isTTY && io.stdout.isTTY) && !options.json && options.facts !== '-'
  if (options.facts === undefined && !interactive)
    throw new CannotRun('name the facts with --facts <file>, or - for standard input')
  const file =
    options.facts === undefined ? noFacts : readFactsFile(options.facts, await readInput(io, options.facts))
  const asOf = options.asOf ?? formatDate(todayIn(ir.settings.timeZone, io.now()))
  const decider = new Decider(ir)
  const run = (facts: FactsFile['facts']) => decideFacts(decider, { ...file, facts }, options, asOf)
  const first = run(file.facts)
  const result =
    interactive && 'decisions' in first
      ? await askMissing(io, language, decider, first, file.facts, (facts) => {
          const next = run(facts)
          return 'decisions' in next ? next : first
        })
      : first
  const findings = [...file.findings, ...('findings' in result ? result.findings : [])]
  const decisions =
    'decisions' in result ? result : { asOf, subject: file.subject ?? 'child', decisions: [], notInForce: [] }
  if (options.json) printDocument(io, decisions, findings, options, language)
  else printPeople(io, ir, decider, decisions, findings, file, options, language)
  return findings.some((one) => one.severity === 'error') ? EXIT.findings : EXIT.ok
}

const noFacts: FactsFile = { source: null, root: null, base: [], subject: undefined, facts: {}, findings: [] }

function decideFacts(
  decider: Decider,
  file: FactsFile,
  options: DecideOptions,
  asOf: string,
): Decisions | { readonly findings: readonly Diagnostic[] } {
  if (file.findings.some((one) => one.severity === 'error')) return { findings: [] }
  const [firstRule] = options.rule ?? []
  try {
    const subject =
      options.subject ??
      file.subject ??
      (firstRule === undefined ? 'child' : decider.decidable(firstRule).subject)
    return decider.decideAll(file.facts, {
      asOf,
      subject,
      ...(options.rule ? { rules: options.rule } : {}),
    })
  } catch (error) {
    if (error instanceof FactsError) return { findings: problemFindings(file, error.problems) }
    if (error instanceof UnknownNameError) throw new CannotRun(error.message)
    throw error
  }
}

function printDocument(
  io: Io,
  { asOf, subject, decisions, notInForce }: Decisions,
  findings: readonly Diagnostic[],
  options: DecideOptions,
  language: 'zh' | 'en',
): void {
  printJson(io, {
    asOf,
    subject,
    decisions: decisions.map((one) =>
      options.explain ? { ...one.toJSON(), explanation: one.explain(language) } : one.toJSON(),
    ),
    notInForce,
    findings: findingRecords(findings, language),
  })
}

function printPeople(
  io: Io,
  ir: PlanIr,
  decider: Decider,
  { asOf, subject, decisions, notInForce }: Decisions,
  findings: readonly Diagnostic[],
  file: FactsFile,
  options: DecideOptions,
  language: 'zh' | 'en',
): void {
  const say = sayTo(io, options)
  const colour = useColour(io)
  const paint = picocolors.createColors(colour)
  if (findings.length > 0) {
    const sources = new Map(file.source ? [[file.source.file, file.source]] : [])
    say(reportPretty(findings, sources, { language, colour }))
    return
  }
  const { inputs, subject: titled } = decider.dictionary(subject)
  say(`${titled.title[language]} · ${asOf}`)
  const rules = new Map(ir.rules.map((rule) => [rule.id, rule]))
  for (const decision of decisions) {
    const rule = rules.get(decision.rule)
    if (!rule) continue
    say(decisionLines(decision, rule, inputs, language, paint).join('\n'))
    if (options.explain) say(explanationLines(decision.explain(language), language, paint).join('\n'))
  }
  if (notInForce.length > 0) say(`${language === 'zh' ? '未生效' : 'not in force'}: ${notInForce.join(' ')}`)
  const [first] = decisions
  if (first) say(paint.dim(first.notice[language]))
}
