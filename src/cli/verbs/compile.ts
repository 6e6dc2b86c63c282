import type { PlanIr } from '../../ir/nodes/index.ts'
import { writeText } from '../../node/replace-file.ts'
import { didYouMean } from '../did-you-mean.ts'
import { CannotRun, EXIT, type Io, languageOf, printJson, sayTo } from '../io.ts'
import { failureAt } from '../reading/input.ts'
import { soundPack } from '../reading/require-pack.ts'
import { type Target, targets } from '../targets/index.ts'
import { type CommonOptions, common, type Verb } from '../verb.ts'

interface CompileOptions extends CommonOptions {
  readonly to: string
  readonly subject?: string
  readonly out?: string
}

/** Artefacts of a plan for other systems. What is printed without `--out` is the artefact, not text for people. */
export const compileVerb: Verb = {
  register(program, run, say) {
    common(program.command('compile'), say)
      .description(say('编译成其他系统用的文件', 'the rules as an artefact for another system'))
      .requiredOption(
        '--to <target>',
        targets.map(({ name, description }) => `${name}: ${description}`).join('; '),
      )
      .option(
        '--subject <id>',
        say(
          '哪一种对象的规则，只用于按对象编译的格式（不写则为 child）',
          'whose rules, where the target is about one subject (default: child)',
        ),
      )
      .option(
        '--out <file>',
        say('写到文件，不写到标准输出', 'write the artefact to a file instead of standard output'),
      )
      .addHelpText(
        'after',
        `
${say('例：', 'Examples:')}
  $ child-plan compile --to json-rules-engine > child.json
  $ child-plan compile --to json-rules-engine --subject employment --out employment.json
  $ child-plan compile --to json-schema --subject visit --out visit.schema.json
  $ child-plan compile --to types --out plan-types.ts`,
      )
      .action((options: CompileOptions) => run((io) => compile(io, options)))
  },
}

async function compile(io: Io, options: CompileOptions): Promise<number> {
  const language = languageOf(io, options.lang)
  const target = targetOf(options.to)
  if (options.subject !== undefined && !target.bySubject)
    throw new CannotRun({
      zh: `${target.name} 是整个规则包的，不能加 --subject`,
      en: `${target.name} is about the whole plan and takes no --subject`,
    })
  const { ir } = await soundPack(options)
  const subject = target.bySubject ? subjectOf(ir, options.subject ?? 'child') : null
  const content = target.compile(ir, subject ?? '')
  const file = options.out ?? null
  if (file !== null) await write(file, content)
  if (options.json)
    printJson(io, { target: target.name, subject, file, content: file === null ? content : null })
  else if (file === null) io.stdout.write(content)
  else sayTo(io, options)({ zh: `已写入 ${file}`, en: `written to ${file}` }[language])
  return EXIT.ok
}

function targetOf(name: string): Target {
  const found = targets.find((one) => one.name === name)
  if (found) return found
  const names = targets.map((one) => one.name)
  const near = didYouMean(name, names)
  throw new CannotRun({
    zh: `没有目标格式 \`${name}\`${near.zh}；可选：${names.join('、')}`,
    en: `no target \`${name}\`${near.en}; targets: ${names.join(', ')}`,
  })
}

function subjectOf(ir: PlanIr, id: string): string {
  const ids = ir.subjects.map((one) => one.id)
  if (ids.includes(id)) return id
  const near = didYouMean(id, ids)
  throw new CannotRun({ zh: `没有对象 \`${id}\`${near.zh}`, en: `no subject \`${id}\`${near.en}` })
}

async function write(file: string, content: string): Promise<void> {
  try {
    await writeText(file, content)
  } catch (error) {
    throw new CannotRun(failureAt(file, error))
  }
}
