import { trendResult } from '../../assess/index.ts'
import { thresholdsOf } from '../../audit/thresholds.ts'
import { planNames } from '../../backends/sentences/index.ts'
import type { PlanIr, Rule, Where } from '../../ir/nodes/index.ts'
import { todayIn } from '../../values/index.ts'
import { EXIT, type Io, languageOf, printJson, sayTo } from '../io.ts'
import { listLine } from '../printing/print-list.ts'
import { soundPack } from '../reading/require-pack.ts'
import { type CommonOptions, common, type Verb } from '../verb.ts'

export const listVerb: Verb = {
  register(program, run, say) {
    common(program.command('list'), say)
      .description(say('列出规则', 'every rule with its clauses and thresholds'))
      .addHelpText(
        'after',
        `\n${say('例：', 'Examples:')}\n  $ child-plan list\n  $ child-plan list --json > rules.json`,
      )
      .action((options: CommonOptions) => run((io) => list(io, options)))
  },
}

async function list(io: Io, options: CommonOptions): Promise<number> {
  const { ir } = await soundPack(options)
  const today = todayIn(ir.settings.timeZone, io.now())
  if (options.json) {
    const records = ir.rules.map((rule) => recordOf(rule, ir, today))
    printJson(io, records)
    return EXIT.ok
  }
  const language = languageOf(io, options.lang)
  const plan = planNames(ir, today)
  sayTo(io, options)(ir.rules.map((rule) => listLine(rule, plan, language)).join('\n'))
  return EXIT.ok
}

function recordOf(rule: Rule, ir: PlanIr, asOf: number) {
  const base = {
    id: rule.id,
    kind: rule.kind,
    domain: rule.domain,
    title: rule.title,
    cites: rule.cites,
    force: rule.force ?? null,
    thresholds: thresholdsOf(rule, ir, asOf),
    file: rule.file,
    line: rule.line,
  }
  if (rule.kind === 'commitment') {
    const { evidence, reportedBy, due } = rule
    return { ...base, evidence, reportedBy: reportedBy ?? null, due: due ?? null }
  }
  if (rule.kind !== 'target') return base
  const { indicator, where, sustained, due } = rule
  const trend = trendResult(rule.requirement)
  return { ...base, indicator, ...trend, where: whereText(where), sustained: sustained ?? null, due }
}

/** As authors write it; what a `matching` condition says is in the rule. */
function whereText(where: Where): string {
  return where.kind === 'district' ? 'district' : `every ${where.unit}`
}
