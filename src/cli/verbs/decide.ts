import { Decider, type Decisions, UnknownNameError } from '../../decide/decider.ts'
import { explainer } from '../../decide/explain/explain.ts'
import { FactsError } from '../../decide/facts/problems.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { findingRecords, reportPretty } from '../../diagnostics/index.ts'
import { formatDate, parseDate, todayIn } from '../../values/index.ts'
import { askMissing } from '../ask.ts'
import { documentDecision, entangledFindings } from '../decision-document.ts'
import { type FactsFile, NO_FACTS, problemFindings, readFactsFile } from '../facts-file.ts'
import { readInput } from '../input.ts'
import { CannotRun, EXIT, type Io, languageOf, printJson, sayTo, useColour } from '../io.ts'
import { openPack } from '../pack-location.ts'
import { decisionsLines } from '../print-decisions.ts'
import { isSound, reportBroken, type SoundPack } from '../require-pack.ts'
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
  $ child-plan decide --facts examples/organisations/child-labour.json --lang en
  $ child-plan decide --rule welfare.rehabilitation-assistance
  $ child-plan decide --facts - --json < examples/children/disabled.json`,
      )
      .action((options: DecideOptions) => run((io) => decide(io, options)))
  },
}

async function decide(io: Io, options: DecideOptions): Promise<number> {
  const interactive = Boolean(io.stdin.isTTY && io.stdout.isTTY) && !options.json && options.facts !== '-'
  if (options.facts === undefined && !interactive)
    throw new CannotRun('name the facts with --facts <file>, or - for standard input')
  if (options.asOf !== undefined && parseDate(options.asOf) === undefined)
    throw new CannotRun(`--as-of takes a day like 2026-06-01, not \`${options.asOf}\``)
  const language = languageOf(io, options.lang)
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
  return report(io, compiled, decider, file, decisions, findings, options)
}

/** Whose facts these are and which rules are wanted, before anything is decided. */
function asked(
  decider: Decider,
  options: DecideOptions,
  file: FactsFile,
): { readonly subject: string; readonly rules?: readonly string[] } {
  const rules = options.rule && [...new Set(options.rule)]
  return withNames(() => {
    const [about] = rules?.map((id) => decider.decidable(id).subject) ?? []
    const subject = options.subject ?? file.subject ?? about ?? 'child'
    decider.dictionary(subject)
    return { subject, ...(rules ? { rules } : {}) }
  })
}

/** A rule or subject that the plan does not have is a bad argument. */
function withNames<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof UnknownNameError) throw new CannotRun(error.message)
    throw error
  }
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
