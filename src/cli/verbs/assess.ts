import picocolors from 'picocolors'
import { type Assessment, assess, type TargetResult } from '../../assess/index.ts'
import { findingNames } from '../../audit/naming/finding-names.ts'
import { namedMessage } from '../../audit/naming/named-message.ts'
import type { Diagnostic, Language } from '../../diagnostics/diagnostic.ts'
import { findingRecords, reportPretty } from '../../diagnostics/index.ts'
import type { PlanIr } from '../../ir/nodes/index.ts'
import { CannotRun, EXIT, type Io, languageOf, printJson, sayTo, useColour } from '../io.ts'
import { type Part, parts } from '../printing/assessment-part.ts'
import { assessmentLines } from '../printing/print-assessment.ts'
import { type Data, readDataFiles } from '../reading/data-files.ts'
import { openPack } from '../reading/pack-location.ts'
import { isSound, reportBroken } from '../reading/require-pack.ts'
import { type CommonOptions, common, type Verb } from '../verb.ts'

interface AssessOptions extends CommonOptions {
  readonly period: string
  readonly asIfArea?: string
  readonly only?: string
}

export const assessVerb: Verb = {
  register(program, run, say) {
    common(program.command('assess'), say)
      .description(say('对照目标评估', 'observations of areas and units against the targets'))
      .argument(
        '<data...>',
        say(
          '数据为 .csv 或 .json；名册和自评为 .json',
          'observations as .csv or .json; rosters and self-assessments as .json',
        ),
      )
      .requiredOption('--period <year>', say('评估哪一年', 'the year that is judged'))
      .option(
        '--as-if-area <code>',
        say(
          '用本区的目标评估另一地区的数据（如 100000 全国）',
          'judge another area’s figures (100000 全国, say) by the district’s targets',
        ),
      )
      .option(
        '--only <decided|problems>',
        say(
          '只列已有结果的（decided），或只列有问题的（problems）：未达标、未启动或带有警告',
          'of the text show only what is decided, or only problems: not met, not started, or with a warning',
        ),
      )
      .addHelpText(
        'after',
        `
${say('例：', 'Examples:')}
  $ child-plan assess examples/observations/luojiang-2025-invented.csv --period 2025
  $ child-plan assess examples/observations/luojiang-2010-2020.csv --period 2020 --only decided
  $ child-plan assess seeds/monitoring/monitoring-series.csv --period 2022 --as-if-area 100000 --json
  $ child-plan assess examples/observations/luojiang-malformed.csv --period 2025  # exit 1: mistakes in the data`,
      )
      .action((data: string[], options: AssessOptions) => run((io) => assessFiles(io, data, options)))
  },
}

async function assessFiles(io: Io, paths: readonly string[], options: AssessOptions): Promise<number> {
  const period = yearOf(options.period)
  const only = partNamed(options)
  const data = await readDataFiles(io, paths)
  const compiled = await openPack(options.rules)
  if (!isSound(compiled))
    return reportBroken(io, options, compiled, (findings) => ({
      period,
      targets: [],
      commitments: [],
      totals: { met: 0, notMet: 0, notApplicable: 0, undetermined: 0, monitorable: 0 },
      findings,
    }))
  const result = assess(compiled.ir, data, {
    period,
    ...(options.asIfArea === undefined ? {} : { asIfArea: options.asIfArea }),
  })
  const findings = [...data.findings, ...result.findings]
  const language = languageOf(io, options.lang)
  if (options.json) printJson(io, documentOf(result, findings, language))
  else printPeople(io, result, compiled.ir, data, findings, options, language, only)
  const results = [...result.targets, ...result.commitments]
  const all = [...findings, ...results.flatMap((one) => one.findings)]
  return all.some((one) => one.severity === 'error') ? EXIT.findings : EXIT.ok
}

function yearOf(text: string): number {
  if (/^\d{4}$/.test(text)) return Number(text)
  throw new CannotRun({
    zh: `--period 须为四位年份，如 2025，不能是 \`${text}\``,
    en: `--period takes a year like 2025, not \`${text}\``,
  })
}

function partNamed({ only, json }: AssessOptions): Part | undefined {
  if (only === undefined) return undefined
  if (json)
    throw new CannotRun({
      zh: '--only 只用于文字；--json 总是给出全部',
      en: '--only is about the text; --json gives everything',
    })
  const part = parts.find((one) => one === only)
  if (part === undefined)
    throw new CannotRun({
      zh: `--only 只能是 ${parts.join(' 或 ')}，不能是 \`${only}\``,
      en: `--only takes ${parts.join(' or ')}, not \`${only}\``,
    })
  return part
}

function documentOf(result: Assessment, findings: readonly Diagnostic[], language: Language) {
  const records = (found: readonly Diagnostic[]) => findingRecords(found, language)
  return {
    ...result,
    targets: result.targets.map((one: TargetResult) => ({ ...one, findings: records(one.findings) })),
    commitments: result.commitments.map((one) => ({ ...one, findings: records(one.findings) })),
    findings: records(findings),
  }
}

function printPeople(
  io: Io,
  result: Assessment,
  ir: PlanIr,
  data: Data,
  findings: readonly Diagnostic[],
  options: AssessOptions,
  language: Language,
  only: Part | undefined,
): void {
  const say = sayTo(io, options)
  const colour = useColour(io)
  const loud = findings.filter((one) => one.severity !== 'information')
  const names = findingNames(ir, language)
  const message = (found: Diagnostic) => namedMessage(found, names)
  if (loud.length > 0) say(reportPretty(loud, data.sources, { language, colour, message }))
  say(assessmentLines(result, ir, language, picocolors.createColors(colour), only).join('\n'))
}
