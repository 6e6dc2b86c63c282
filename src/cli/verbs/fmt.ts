import { findingRecords, reportPretty } from '../../diagnostics/index.ts'
import { formatterOf } from '../../format/index.ts'
import { replaceText } from '../../node/replace-file.ts'
import { CannotRun, EXIT, type Io, languageOf, printJson, sayTo, useColour } from '../io.ts'
import { failureAt } from '../reading/input.ts'
import { openPack } from '../reading/pack-location.ts'
import { isUnder, mustBeOfThePack, mustExist } from '../reading/paths.ts'
import { isSound, reportBroken } from '../reading/require-pack.ts'
import { type CommonOptions, common, type Verb } from '../verb.ts'

interface FmtOptions extends CommonOptions {
  readonly check?: boolean
}

/** Canonical order of keys and a Chinese gloss behind each condition; untouched text stays as it is. */
export const fmtVerb: Verb = {
  register(program, run, say) {
    common(program.command('fmt'), say)
      .description(say('整理规则文件', 'canonical key order and Chinese glosses'))
      .argument('[paths...]', say('只整理这些文件或文件夹', 'only these files or directories'))
      .option(
        '--check',
        say('不改动；有文件需要整理时退出码为1', 'change nothing; exit 1 if a file would change'),
      )
      .addHelpText(
        'after',
        `\n${say('例：', 'Examples:')}\n  $ child-plan fmt\n  $ child-plan fmt rules/welfare/orphan.yaml\n  $ child-plan fmt --check`,
      )
      .action((paths: string[], options: FmtOptions) => run((io) => fmt(io, paths, options)))
  },
}

async function fmt(io: Io, paths: readonly string[], options: FmtOptions): Promise<number> {
  mustExist(paths)
  const language = languageOf(io, options.lang)
  const compiled = await openPack(options.rules ?? paths[0])
  mustBeOfThePack(paths, compiled)
  // A gloss can only be written for a rule that is understood.
  if (!isSound(compiled))
    return reportBroken(io, options, compiled, (findings) => ({
      changed: [],
      unchanged: compiled.documents.length,
      written: false,
      findings,
    }))
  const formatter = formatterOf(compiled)
  const documents = compiled.documents.filter(({ source }) => isUnder(source.file, paths))
  const changes = documents.flatMap((document) => {
    const { text, edits } = formatter.format(document)
    return edits.length > 0 ? [{ file: document.source.file, text }] : []
  })
  const findings = options.check ? documents.flatMap((document) => formatter.findings(document)) : []
  if (!options.check) await writeAll(changes)
  const changed = changes.map((one) => one.file)
  if (options.json)
    printJson(io, {
      changed,
      unchanged: documents.length - changed.length,
      written: !options.check,
      findings: findingRecords(findings, language),
    })
  else {
    const say = sayTo(io, options)
    if (findings.length > 0)
      say(reportPretty(findings, compiled.sources, { language, colour: useColour(io) }))
    for (const file of changed) say(file)
    const count = `${changed.length} / ${documents.length}`
    const done = options.check
      ? { zh: '个文件需要整理', en: 'files would change' }
      : { zh: '个文件已整理', en: 'files changed' }
    say(`${count} ${done[language]}`)
  }
  return options.check && changed.length > 0 ? EXIT.findings : EXIT.ok
}

async function writeAll(changes: readonly { readonly file: string; readonly text: string }[]): Promise<void> {
  for (const [written, { file, text }] of changes.entries()) {
    try {
      await replaceText(file, text)
    } catch (error) {
      const why = failureAt(file, error)
      throw new CannotRun({
        zh: `${why.zh}；${written === 0 ? '没有改动任何文件' : `此前已改动 ${written} 个文件`}`,
        en: `${why.en}; ${written === 0 ? 'nothing was changed' : `${written} files before it were changed`}`,
      })
    }
  }
}
