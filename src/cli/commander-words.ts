import type { Command } from 'commander'
import type { Language } from '../diagnostics/diagnostic.ts'
import { ownEntry } from '../values/own.ts'
import { apartFromProposal } from './did-you-mean.ts'

/** What commander says of a command line that it cannot read, and how it is said in Chinese. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^unknown command '(.+?)'/, "没有命令 '$1'"],
  [/^unknown option '(.+?)'/, "没有选项 '$1'"],
  [/^required option '(.+?)' not specified/, "缺少必需的选项 '$1'"],
  [/^option '(.+?)' argument missing/, "选项 '$1' 后面要有值"],
  [/^missing required argument '(.+?)'/, "缺少参数 '$1'"],
  [
    /^too many arguments for '(.+?)'\. Expected (\d+) arguments? but got (\d+)\./,
    "'$1' 的参数多了：应有 $2 个，实有 $3 个",
  ],
  [/^too many arguments\. Expected (\d+) arguments? but got (\d+)\./, '参数多了：应有 $1 个，实有 $2 个'],
]

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
}

/** Why commander could not read a command line, on one line and in the reader's language. */
export function commanderSentence(text: string, language: Language): string {
  const english = text
    .replace(/^error: /, '')
    .trim()
    .replaceAll('\n', ' ')
  if (language === 'en') return english
  const { wrong, proposed } = apartFromProposal(english, '(Did you mean ', '?)')
  const said = sentences.reduce((text, [pattern, chinese]) => text.replace(pattern, chinese), wrong)
  return proposed === undefined ? said : `${said}（是否想写 ${proposed.replace('one of ', '')}？）`
}

/** The words of its own that commander puts into a help text. */
export function withHelpWords(command: Command, language: Language): Command {
  if (language === 'en') return command
  return command
    .configureHelp({
      styleTitle: (title) => ownEntry(titles, title) ?? title,
    })
    .helpOption('-h, --help', '显示用法')
    .helpCommand('help [command]', '显示一个命令的用法')
}
