import { spawnSync } from 'node:child_process'
import { childPlan } from '../support/command-line.ts'

/** Commands of a console block: `$ child-plan …`, a long one over several lines that end in a backslash. */
function commandsOf(code: string): readonly string[] {
  return [...code.matchAll(/^\$ ((?:.*\\\n)*.*)$/gm)].map(([, command = '']) => command)
}

/** Runs the commands of a console block in the working directory; gives the block as it then looks on a terminal. */
export async function transcript(code: string): Promise<string> {
  const shown: string[] = []
  for (const command of commandsOf(code)) {
    const printed = (await output(command.replaceAll('\\\n', ' '))).replace(/[ \t]+$/gm, '').trimEnd()
    shown.push(`$ ${command}\n`, ...(printed === '' ? [] : [`${printed}\n`]))
  }
  return shown.join('')
}

async function output(command: string): Promise<string> {
  const [run = '', ...filters] = command.split(/\s+\|\s+/)
  const [name, ...words] = run.trim().split(/\s+/)
  if (name !== 'child-plan') throw new Error(`a console block runs child-plan, not ${command}`)
  // As a reader sees it: on a terminal both streams; through a pipe what the filter leaves.
  const { stdout, stderr } = await childPlan(words, {
    terminal: filters.length === 0,
    env: { NO_COLOR: '1' },
  })
  return filters.reduce(filtered, stdout) + stderr
}

/** Filters that show an excerpt, and nothing else a shell could do. */
const FILTER = /^(?:head|tail|grep)(?: -[a-zA-Z]| \d+| [^\s;&$`"'\\<>|()]+)+$/

function filtered(input: string, filter: string): string {
  if (!FILTER.test(filter)) throw new Error(`not a filter that a console block may use: ${filter}`)
  const [program = '', ...words] = filter.split(/\s+/)
  const { stdout, error } = spawnSync(program, words, { input, encoding: 'utf8' })
  if (error) throw error
  return stdout
}
