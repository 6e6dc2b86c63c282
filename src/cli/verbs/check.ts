import { lint } from '../../audit/lint.ts'
import { type ReportFormat, reporters } from '../../diagnostics/index.ts'
import { CannotRun, EXIT, type Io, languageOf, sayTo, useColour } from '../io.ts'
import { openPack } from '../reading/pack-location.ts'
import { isUnder, mustBeOfThePack, mustExist } from '../reading/paths.ts'
import { type CommonOptions, common, type Verb } from '../verb.ts'

interface CheckOptions extends CommonOptions {
  readonly format?: string
}

/** Everything that can be wrong with rules. Paths narrow what is reported, never what is read. */
export const checkVerb: Verb = {
  register(program, run, say) {
    common(program.command('check'), say)
      .description(say('检查规则', 'everything that can be wrong with the rules'))
      .argument('[paths...]', say('只报告这些文件或文件夹', 'report only on these files or directories'))
      .option(
        '--format <format>',
        say('pretty、json、sarif、github 或 junit', 'pretty, json, sarif, github or junit'),
      )
      .addHelpText(
        'after',
        `
${say('例：', 'Examples:')}
  $ child-plan check
  $ child-plan check rules/welfare --lang en
  $ child-plan check --format sarif > findings.sarif`,
      )
      .action((paths: string[], options: CheckOptions) => run((io) => check(io, paths, options)))
  },
}

async function check(io: Io, paths: readonly string[], options: CheckOptions): Promise<number> {
  const format = formatOf(options)
  const language = languageOf(io, options.lang)
  mustExist(paths)
  const compiled = await openPack(options.rules ?? paths[0])
  mustBeOfThePack(paths, compiled)
  const all = [...compiled.findings, ...lint(compiled)]
  // A finding without a place concerns every path.
  const findings = all.filter(({ span }) => !span || isUnder(span.file, paths))
  const report = reporters[format](findings, compiled.sources, { language, colour: useColour(io) })
  if (format === 'pretty') sayTo(io, options)(report)
  else io.stdout.write(report.endsWith('\n') ? report : `${report}\n`)
  return findings.some((one) => one.severity === 'error') ? EXIT.findings : EXIT.ok
}

function formatOf({ format, json }: CheckOptions): ReportFormat {
  if (json && format !== undefined && format !== 'json')
    throw new CannotRun({
      zh: `--json 就是 --format json，不能与 --format ${format} 同用`,
      en: `--json is --format json; it cannot go with --format ${format}`,
    })
  if (format === undefined) return json ? 'json' : 'pretty'
  if (Object.hasOwn(reporters, format)) return format as ReportFormat
  const names = Object.keys(reporters)
  throw new CannotRun({
    zh: `--format 只能是 ${names.join('、')}，不能是 \`${format}\``,
    en: `--format takes ${names.join(', ')}, not \`${format}\``,
  })
}
