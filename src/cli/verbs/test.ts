import picocolors from 'picocolors'
import { type CoveredCondition, conditionCoverage } from '../../audit/condition-coverage.ts'
import type { ExampleResult } from '../../audit/examples/result.ts'
import { type MutantResult, mutate } from '../../audit/mutation/mutate.ts'
import { runExamples } from '../../audit/run-examples.ts'
import type { SoundPack } from '../../audit/sound-pack.ts'
import type { Diagnostic, Language } from '../../diagnostics/diagnostic.ts'
import { findingRecords, reportPretty } from '../../diagnostics/index.ts'
import { messageOf } from '../../diagnostics/messages.ts'
import { EXIT, type Io, languageOf, printJson, sayTo, useColour } from '../io.ts'
import { openPack } from '../reading/pack-location.ts'
import { isUnder, mustBeOfThePack, mustExist } from '../reading/paths.ts'
import { type CommonOptions, common, type Verb } from '../verb.ts'

interface TestOptions extends CommonOptions {
  readonly coverage?: boolean
  readonly mutate?: boolean
}

/** Runs the examples in the rule files: they are the tests of the rules. */
export const testVerb: Verb = {
  register(program, run, say) {
    common(program.command('test'), say)
      .description(say('运行规则示例', 'run the examples in the rule files'))
      .argument(
        '[paths...]',
        say('只运行这些文件或文件夹里的规则', 'run only the rules in these files or directories'),
      )
      .option(
        '--coverage',
        say(
          '指出没有示例单凭它就能改变结果的条件',
          'warn of conditions that no example shows to decide alone',
        ),
      )
      .option(
        '--mutate',
        say(
          '逐个改动数值和比较方式，没有示例发现的不通过',
          'change every number and operator, and fail where no example notices',
        ),
      )
      .addHelpText(
        'after',
        `\n${say('例：', 'Examples:')}\n  $ child-plan test\n  $ child-plan test --coverage --mutate\n  $ child-plan test rules/welfare --mutate\n  $ child-plan test --json`,
      )
      .action((paths: string[], options: TestOptions) => run((io) => test(io, paths, options)))
  },
}

/** What was run. Coverage and mutants are there only when they were asked for and the pack is sound. */
interface Tested {
  readonly results: readonly ExampleResult[]
  readonly covered?: readonly CoveredCondition[]
  readonly mutants?: readonly MutantResult[]
}

async function test(io: Io, paths: readonly string[], options: TestOptions): Promise<number> {
  const language = languageOf(io, options.lang)
  mustExist(paths)
  const compiled = await openPack(options.rules ?? paths[0])
  mustBeOfThePack(paths, compiled)
  const { pack, ir } = compiled
  const sound = pack && ir ? narrowed({ ...compiled, pack, ir }, paths) : null
  const tested: Tested = {
    results: sound ? runExamples(sound.pack, sound.ir) : [],
    ...(sound && options.coverage ? { covered: conditionCoverage(sound) } : {}),
    ...(sound && options.mutate ? { mutants: mutate(sound) } : {}),
  }
  const findings = [
    ...compiled.findings.filter((one) => one.severity === 'error'),
    ...[...tested.results, ...(tested.covered ?? []), ...(tested.mutants ?? [])].flatMap(
      (one) => one.findings,
    ),
  ]
  if (options.json) printJson(io, documentOf(tested, findings, language))
  else {
    const say = sayTo(io, options)
    const colour = useColour(io)
    if (findings.length > 0) say(reportPretty(findings, compiled.sources, { language, colour }))
    const paint = picocolors.createColors(colour)
    const lines = summary(tested, language).join('\n')
    say(findings.length > 0 ? paint.red(lines) : paint.green(lines))
  }
  return findings.some((one) => one.severity === 'error') ? EXIT.findings : EXIT.ok
}

/** Only the rules at these paths are run; they are read with the whole pack, whose names they use. */
function narrowed(sound: SoundPack, paths: readonly string[]): SoundPack {
  const rules = sound.pack.rules.filter(({ source }) => isUnder(source.file, paths))
  const ids = new Set(rules.map(({ model }) => model.id))
  return {
    ...sound,
    pack: { ...sound.pack, rules },
    ir: { ...sound.ir, rules: sound.ir.rules.filter(({ id }) => ids.has(id)) },
  }
}

function documentOf(
  { results, covered, mutants }: Tested,
  findings: readonly Diagnostic[],
  language: Language,
) {
  const passed = results.filter((one) => one.passed).length
  const plain = <T extends { findings: unknown }>({ findings: _, ...rest }: T) => rest
  return {
    examples: results.map((one) => ({
      ...plain(one),
      differences: one.findings.map((found) => messageOf(found, language)),
    })),
    totals: { examples: results.length, passed, failed: results.length - passed },
    ...(covered ? { coverage: { conditions: covered.map(plain), ...count(covered, 'covered') } } : {}),
    ...(mutants ? { mutation: { mutants: mutants.map(plain), ...count(mutants, 'caught') } } : {}),
    findings: findingRecords(findings, language),
  }
}

function count<K extends string>(list: readonly { readonly [key in K]: boolean }[], key: K) {
  return { total: list.length, [key]: list.filter((one) => one[key]).length } as { total: number } & Record<
    K,
    number
  >
}

function summary({ results, covered, mutants }: Tested, language: Language): string[] {
  const zh = language === 'zh'
  const rules = new Set(results.map((one) => one.rule)).size
  const passed = results.filter((one) => one.passed).length
  const failed = results.length - passed
  const lines = [
    zh
      ? `${rules} 条规则，${results.length} 个示例：${passed} 个通过，${failed} 个不通过`
      : `${rules} rules, ${results.length} examples: ${passed} passed, ${failed} failed`,
  ]
  if (covered) {
    const { total, covered: shown } = count(covered, 'covered')
    lines.push(
      zh
        ? `${total} 个条件，${shown} 个经示例证明可单独决定结果`
        : `${shown} of ${total} conditions shown to decide alone`,
    )
  }
  if (mutants) {
    const { total, caught } = count(mutants, 'caught')
    lines.push(
      zh ? `${total} 处改动，${caught} 处被示例发现` : `${caught} of ${total} mutants caught by an example`,
    )
  }
  return lines
}
