import picocolors from 'picocolors'
import { runExamples } from '../../audit/run-examples.ts'
import { findingRecords, reportPretty } from '../../diagnostics/index.ts'
import { messageOf } from '../../diagnostics/messages.ts'
import { EXIT, type Io, languageOf, printJson, sayTo, useColour } from '../io.ts'
import { openPack } from '../pack-location.ts'
import { type CommonOptions, common, type Verb } from '../verb.ts'

/** Runs the examples in the rule files: they are the tests of the rules. */
export const testVerb: Verb = {
  register(program, run) {
    common(program.command('test'))
      .description('run the examples in the rule files · 运行规则示例')
      .addHelpText('after', '\nExamples:\n  $ child-plan test\n  $ child-plan test --json')
      .action((options: CommonOptions) => run((io) => test(io, options)))
  },
}

async function test(io: Io, options: CommonOptions): Promise<number> {
  const language = languageOf(io, options.lang)
  const compiled = await openPack(options.rules)
  const results = compiled.pack && compiled.ir ? runExamples(compiled.pack, compiled.ir) : []
  const broken = compiled.findings.filter((one) => one.severity === 'error')
  const findings = [...broken, ...results.flatMap((one) => one.findings)]
  const passed = results.filter((one) => one.passed).length
  const failed = results.length - passed
  if (options.json)
    printJson(io, {
      examples: results.map(({ findings: own, ...rest }) => ({
        ...rest,
        differences: own.map((one) => messageOf(one, language)),
      })),
      totals: { examples: results.length, passed, failed },
      findings: findingRecords(findings, language),
    })
  else {
    const say = sayTo(io, options)
    const colour = useColour(io)
    if (findings.length > 0) say(reportPretty(findings, compiled.sources, { language, colour }))
    const paint = picocolors.createColors(colour)
    const rules = new Set(results.map((one) => one.rule)).size
    const summary =
      language === 'zh'
        ? `${rules} 条规则，${results.length} 个示例：${passed} 个通过，${failed} 个不通过`
        : `${rules} rules, ${results.length} examples: ${passed} passed, ${failed} failed`
    say(failed > 0 || broken.length > 0 ? paint.red(summary) : paint.green(summary))
  }
  return findings.length > 0 ? EXIT.findings : EXIT.ok
}
