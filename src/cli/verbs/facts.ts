import type { DerivedFact, InputFact, Subject } from '../../ir/nodes/index.ts'
import { inputsOf } from '../../ir/references.ts'
import { formatDate } from '../../values/index.ts'
import { didYouMean } from '../did-you-mean.ts'
import { CannotRun, EXIT, type Io, languageOf, printJson, sayTo } from '../io.ts'
import { column } from '../printing/table.ts'
import { soundPack } from '../reading/require-pack.ts'
import { type CommonOptions, common, type Verb } from '../verb.ts'

export const factsVerb: Verb = {
  register(program, run, say) {
    common(program.command('facts'), say)
      .description(say('事实词典', 'the dictionary: what can be told of each subject'))
      .argument('[subject]', say('只列这一种对象，如 child', 'only this subject, e.g. child'))
      .addHelpText(
        'after',
        `\n${say('例：', 'Examples:')}\n  $ child-plan facts\n  $ child-plan facts child --json`,
      )
      .action((subject: string | undefined, options: CommonOptions) =>
        run((io) => facts(io, subject, options)),
      )
  },
}

async function facts(io: Io, asked: string | undefined, options: CommonOptions): Promise<number> {
  const { ir } = await soundPack(options)
  const subjects = asked === undefined ? ir.subjects : ir.subjects.filter((one) => one.id === asked)
  if (asked !== undefined && subjects.length === 0) {
    const ids = ir.subjects.map((one) => one.id)
    const near = didYouMean(asked, ids)
    throw new CannotRun({
      zh: `没有对象 \`${asked}\`${near.zh}；共有：${ids.join(' ')}`,
      en: `no subject \`${asked}\`${near.en || ';'} subjects: ${ids.join(' ')}`,
    })
  }
  if (options.json) {
    printJson(io, { subjects: subjects.map(recordOf) })
    return EXIT.ok
  }
  const language = languageOf(io, options.lang)
  const say = sayTo(io, options)
  for (const { id, title, inputs, derived } of subjects) {
    say(`${id}  ${title[language]}`)
    for (const fact of inputs) {
      say(`  ${column(fact.path, 44)} ${column(typeText(fact), 22)} ${fact.title[language]}`)
      for (const [value, name] of Object.entries(fact.values ?? {}))
        say(`    ${column('', 42)} ${column(value, 22)} ${name[language]}`)
    }
    for (const fact of derived)
      say(
        `  ${column(fact.path, 44)} ${column(`= ${inputsOf(fact.value).facts.join(', ')}`, 22)} ${fact.title[language]}`,
      )
  }
  return EXIT.ok
}

function recordOf({ id, title, relations, inputs, derived }: Subject) {
  return { id, title, relations, facts: inputs.map(factRecord), derived: derived.map(derivedRecord) }
}

function factRecord({ earliest, latest, ...rest }: InputFact) {
  return {
    ...rest,
    ...(earliest === undefined ? {} : { earliest: formatDate(earliest) }),
    ...(latest === undefined ? {} : { latest: latest === 'as-of' ? latest : formatDate(latest) }),
  }
}

function derivedRecord({ path, title, value }: DerivedFact) {
  return { path, title, type: value.type, unit: value.unit ?? null, from: inputsOf(value).facts }
}

function typeText({ type, unit }: InputFact): string {
  return unit ? `${type} (${unit})` : type
}
