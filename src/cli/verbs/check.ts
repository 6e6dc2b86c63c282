import { existsSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { lint } from '../../audit/lint.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { type ReportFormat, reporters } from '../../diagnostics/index.ts'
import { CannotRun, EXIT, type Io, languageOf, sayTo, useColour } from '../io.ts'
import { openPack } from '../pack-location.ts'
import { type CommonOptions, common, type Verb } from '../verb.ts'

interface CheckOptions extends CommonOptions {
  readonly format?: string
}

/** Everything that can be wrong with rules. Paths narrow what is reported, never what is read. */
export const checkVerb: Verb = {
  register(program, run) {
    common(program.command('check'))
      .description('everything that can be wrong with the rules · 检查规则')
      .argument('[paths...]', 'report only on these files or directories')
      .option('--format <format>', 'pretty, json, sarif, github or junit')
      .addHelpText(
        'after',
        `
Examples:
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
  for (const path of paths) if (!existsSync(path)) throw new CannotRun(`${path}: no such file or directory`)
  const compiled = await openPack(options.rules ?? paths[0])
  const all = [...compiled.findings, ...lint(compiled)]
  const findings = paths.length === 0 ? all : all.filter((one) => isUnder(one, paths))
  const report = reporters[format](findings, compiled.sources, { language, colour: useColour(io) })
  if (format === 'pretty') sayTo(io, options)(report)
  else io.stdout.write(report.endsWith('\n') ? report : `${report}\n`)
  return findings.some((one) => one.severity === 'error') ? EXIT.findings : EXIT.ok
}

function formatOf({ format, json }: CheckOptions): ReportFormat {
  if (format === undefined) return json ? 'json' : 'pretty'
  if (Object.hasOwn(reporters, format)) return format as ReportFormat
  throw new CannotRun(`--format takes ${Object.keys(reporters).join(', ')}, not \`${format}\``)
}

/** Findings without a place concern every path. */
function isUnder({ span }: Diagnostic, paths: readonly string[]): boolean {
  if (!span) return true
  return paths.some((path) => {
    const way = relative(resolve(path), resolve(span.file))
    return way === '' || !(way === '..' || way.startsWith(`..${sep}`))
  })
}
