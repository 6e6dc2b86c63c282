import type { Indicator, PlanIr } from '../../ir/nodes/index.ts'
import { type UnitDefinition, units } from '../../model/units.ts'
import { EXIT, type Io, languageOf, printJson, sayTo } from '../io.ts'
import { column } from '../printing/table.ts'
import { soundPack } from '../reading/require-pack.ts'
import { type CommonOptions, common, type Verb } from '../verb.ts'

/** What is measured, and how. */
export const indicatorsVerb: Verb = {
  register(program, run, say) {
    common(program.command('indicators'), say)
      .description(say('指标定义', 'what is measured: numerator, denominator, unit, groups'))
      .addHelpText(
        'after',
        `\n${say('例：', 'Examples:')}\n  $ child-plan indicators\n  $ child-plan indicators --json`,
      )
      .action((options: CommonOptions) => run((io) => indicators(io, options)))
  },
}

async function indicators(io: Io, options: CommonOptions): Promise<number> {
  const { ir } = await soundPack(options)
  const records = ir.indicators.map((one) => recordOf(one, ir))
  if (options.json) {
    printJson(io, { indicators: records })
    return EXIT.ok
  }
  const language = languageOf(io, options.lang)
  const say = sayTo(io, options)
  for (const { id, title, unit, numerator, denominator, targets } of records) {
    const rate = [numerator, denominator].flatMap((one) => (one ? [one[language]] : [])).join(' ÷ ')
    say(`${column(id, 40)} ${column(title[language], 44)} ${column(unit, 20)} ${targets.join(' ')}`)
    if (rate !== '') say(`    ${rate}`)
  }
  return EXIT.ok
}

function recordOf(indicator: Indicator, ir: PlanIr) {
  const { id, title, unit, better, population, breakdowns, level, source } = indicator
  const definition: UnitDefinition = units[unit]
  return {
    ...{ id, title, unit, factor: definition.factor ?? null, better },
    numerator: indicator.numerator ?? null,
    denominator: indicator.denominator ?? null,
    ...{ population, breakdowns, level, source },
    includedIn: indicator.includedIn ?? null,
    maximum: indicator.maximum ?? null,
    note: indicator.note ?? null,
    targets: ir.rules.flatMap((rule) => (rule.kind === 'target' && rule.indicator === id ? [rule.id] : [])),
  }
}
