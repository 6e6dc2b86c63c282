import { findingRecords, reportPretty } from '../../diagnostics/index.ts'
import { CannotRun, EXIT, type Io, languageOf, printJson, sayTo, useColour } from '../io.ts'
import { replayLines } from '../printing/print-replays.ts'
import { type FactsFile, readFactsFile } from '../reading/facts-file.ts'
import { readInput } from '../reading/input.ts'
import { openPack } from '../reading/pack-location.ts'
import { isSound, reportBroken } from '../reading/require-pack.ts'
import { readReceiptKey } from '../receipts/receipt-key.ts'
import { type ReceiptsFile, readReceiptsFile } from '../receipts/receipts-file.ts'
import { type Replayed, replayAll } from '../receipts/replayed.ts'
import { type CommonOptions, common, type Verb } from '../verb.ts'

interface ReplayOptions extends CommonOptions {
  readonly facts?: string
  readonly receiptKey?: string
}

export const replayVerb: Verb = {
  register(program, run, say) {
    common(program.command('replay'), say)
      .description(say('按回执重算', 'decide again what a receipt tells, and say what changed'))
      .argument(
        '<receipt>',
        say(
          '一份或多份回执，即 decide --receipt 所写的文件；- 为标准输入',
          'a receipt or a list of them, as decide --receipt writes; - for standard input',
        ),
      )
      .option(
        '--facts <file>',
        say(
          '当时的事实，JSON 文件；回执里有事实的不必给',
          'the facts it was made of, as JSON; needed unless the receipt includes them',
        ),
      )
      .option(
        '--receipt-key <file>',
        say('当时用的密钥，没有用的不必给', 'the key it was made with, where there was one'),
      )
      .addHelpText(
        'after',
        `
Exit codes: 0 reproduced: the same rule, parameters and facts led to the same result; 1 not reproduced, or a faulty
receipt; 2 could not run, also for want of the facts or the key.

${say('例：', 'Examples:')}
  $ child-plan decide --facts examples/children/orphan.json --receipt receipts.json
  $ child-plan replay receipts.json --facts examples/children/orphan.json
  $ child-plan replay receipts.json --facts examples/children/toddler.json # exit 1: other facts
  $ child-plan decide --facts examples/children/orphan.json --receipt whole.json --receipt-facts
  $ child-plan replay whole.json`,
      )
      .action((receipt: string, options: ReplayOptions) => run((io) => replay(io, receipt, options)))
  },
}

async function replay(io: Io, path: string, options: ReplayOptions): Promise<number> {
  if (path === '-' && options.facts === '-')
    throw new CannotRun({
      zh: '标准输入不能既是回执又是事实',
      en: 'standard input cannot be both the receipt and the facts',
    })
  const language = languageOf(io, options.lang)
  const bytes = await readInput(io, path)
  const factsBytes = options.facts === undefined ? null : await readInput(io, options.facts)
  const key = await readReceiptKey(io, options.receiptKey)
  const compiled = await openPack(options.rules)
  if (!isSound(compiled))
    return reportBroken(io, options, compiled, (findings) => ({ same: false, receipts: [], findings }))
  const { ir, sources } = compiled
  const file = readReceiptsFile(path, bytes)
  const subjects = ir.subjects.map(({ id }) => id)
  const facts = factsBytes && readFactsFile(options.facts ?? '-', factsBytes, subjects)
  if (facts) mustBeAbout(facts, file)
  const unread = [...file.findings, ...(facts?.findings ?? [])]
  // Faulty facts would only be told again for each receipt; a faulty receipt leaves the others as they are.
  const factsBroken = facts?.findings.some(({ severity }) => severity === 'error') ?? false
  const { replayed, findings } = factsBroken
    ? { replayed: [], findings: unread }
    : withUnread(unread, replayAll(ir, file, facts, key))
  const errors = findings.some(({ severity }) => severity === 'error')
  const same = !errors && replayed.every((one) => one.replay.same)
  if (options.json)
    printJson(io, {
      same,
      receipts: replayed.map(replayDocument),
      findings: findingRecords(findings, language),
    })
  else {
    const say = sayTo(io, options)
    const colour = useColour(io)
    const read = [file.source, facts?.source].flatMap((one) => (one ? [[one.file, one] as const] : []))
    if (findings.length > 0) say(reportPretty(findings, new Map([...sources, ...read]), { language, colour }))
    const rules = new Map(ir.rules.map((rule) => [rule.id, rule]))
    if (replayed.length > 0) say(replayLines(replayed, rules, language, colour).join('\n'))
  }
  return same ? EXIT.ok : EXIT.findings
}

function withUnread(unread: ReceiptsFile['findings'], { replayed, findings }: ReturnType<typeof replayAll>) {
  return { replayed, findings: [...unread, ...findings] }
}

function mustBeAbout({ subject }: FactsFile, { receipts }: ReceiptsFile): void {
  const other = receipts.find(({ receipt }) => subject !== undefined && receipt.subject !== subject)
  if (other)
    throw new CannotRun({
      zh: `事实说的是 ${subject}，回执说的是 ${other.receipt.subject}`,
      en: `the facts are about ${subject}, the receipt is about ${other.receipt.subject}`,
    })
}

function replayDocument({ receipt, replay }: Replayed) {
  const { rule, asOf, same, outcome, differences } = replay
  return {
    rule,
    asOf,
    same,
    outcome: { receipt: receipt.outcome, now: outcome },
    differences: differences.map(({ code, severity, path, receipt: then, now, message, help }) => ({
      code,
      severity,
      path,
      receipt: then,
      now,
      message,
      help,
    })),
  }
}
