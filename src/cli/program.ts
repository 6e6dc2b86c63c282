import { Command, CommanderError } from 'commander'
import { commanderSentence, withHelpWords } from './commander-words.ts'
import { CannotRun, EXIT, type Io, languageAtStart, sayWhy } from './io.ts'
import type { Runner, Say, Verb } from './verb.ts'
import { assessVerb } from './verbs/assess.ts'
import { checkVerb } from './verbs/check.ts'
import { compileVerb } from './verbs/compile.ts'
import { coverageVerb } from './verbs/coverage.ts'
import { decideVerb } from './verbs/decide.ts'
import { explainVerb } from './verbs/explain.ts'
import { factsVerb } from './verbs/facts.ts'
import { findingsVerb } from './verbs/findings.ts'
import { fmtVerb } from './verbs/fmt.ts'
import { indicatorsVerb } from './verbs/indicators.ts'
import { listVerb } from './verbs/list.ts'
import { replayVerb } from './verbs/replay.ts'
import { testVerb } from './verbs/test.ts'

const verbs: readonly Verb[] = [
  checkVerb,
  testVerb,
  listVerb,
  coverageVerb,
  factsVerb,
  indicatorsVerb,
  findingsVerb,
  decideVerb,
  replayVerb,
  assessVerb,
  explainVerb,
  fmtVerb,
  compileVerb,
]

/** Runs one command line and gives its exit code. Never throws for what a user can cause. */
export async function runCommand(words: readonly string[], io: Io, version: string): Promise<number> {
  let code: number = EXIT.ok
  const run: Runner = async (action) => {
    code = await action(io)
  }
  const language = languageAtStart(io, words)
  const say: Say = (zh, en) => (language === 'zh' ? zh : en)
  const program = withHelpWords(new Command('child-plan'), language)
    .description(say('罗江区儿童发展纲要规则库', 'the rules of the Luojiang Child Development Plan'))
    .version(version, '-V, --version', say('显示程序的版本', 'output the version number'))
    .showHelpAfterError(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: (text) => sayWhy(io, commanderSentence(text, language)),
    })
  for (const verb of verbs) verb.register(program, run, say)
  program.addHelpText(
    'after',
    `
${say(
  '退出码：0 正常，无论结果如何；1 输入或规则有问题，或示例不通过；2 无法运行。',
  'Exit codes: 0 fine, whatever the outcome of a decision or target; 1 findings in the input or the rules, or\nfailing examples; 2 could not run.',
)}

${say('例：', 'Examples:')}
  $ child-plan check
  $ child-plan decide --facts examples/children/orphan.json --explain
  $ child-plan assess examples/observations/luojiang-2025-invented.csv --period 2025`,
  )
  try {
    await program.parseAsync([...words], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.couldNotRun
    if (error instanceof CannotRun) {
      sayWhy(io, error.why[language])
      return EXIT.couldNotRun
    }
    throw error
  }
}
