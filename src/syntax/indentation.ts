import type { SourceText, Span } from '../diagnostics/span.ts'

/** What to look at first where YAML cannot make out the level of a line; empty where its indentation is not the reason. */
export interface IndentationHint {
  readonly first: string
  readonly firstEn: string
}

const NONE: IndentationHint = { first: '', firstEn: '' }

/** Longer lines are cut: what is looked for stands at their beginning, or they are none that somebody wrote. */
const LONGEST = 500

/** Compares the line that is out of place, often the one after the place of the error, with the line above it. */
export function indentationHint({ text }: SourceText, { start }: Span): IndentationHint {
  const here = lineAround(text, start.offset)
  const startsHere = start.column - 1 <= indentOf(here.line)
  // A colon further on explains the error by itself.
  if (!startsHere && /:\s/.test(here.line.slice(start.column - 1))) return NONE
  const isHere = startsHere && here.line.trim() !== ''
  const [at, skipped] = isHere ? [here, 0] : contentBeside(text, here, 1)
  const [above] = at ? contentBeside(text, at, -1) : []
  if (!at || !above || !/^\s*(?:-\s|[^\s#][^#]*:(?:\s|$))/.test(at.line)) return NONE
  return emptyAbove(above.line, at.line) ?? notAligned(above.line, at.line, start.line + skipped)
}

interface Line {
  readonly line: string
  readonly from: number
  readonly to: number
}

function lineAround(text: string, offset: number): Line {
  const from = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  const to = end === -1 ? text.length : end
  return { line: text.slice(from, Math.min(to, from + LONGEST)).replace(/\r$/, ''), from, to }
}

/** The next line, up or down, that is neither blank nor a comment, and how many lines away it is. */
function contentBeside(text: string, { from, to }: Line, step: 1 | -1): readonly [Line | undefined, number] {
  let offset = step === 1 ? to + 1 : from - 1
  for (let away = 1; offset >= 0 && offset <= text.length; away++) {
    const found = lineAround(text, offset)
    if (!/^\s*(#|$)/.test(found.line)) return [found, away]
    offset = step === 1 ? found.to + 1 : found.from - 1
  }
  return [undefined, 0]
}

/** `values: []` with items below. */
function emptyAbove(above: string, line: string): IndentationHint | null {
  const [uncommented = ''] = above.split(' #')
  const empty = uncommented.slice(uncommented.lastIndexOf(':') + 1).trim()
  if (!/^(?:\[\s*\]|\{\s*\})$/.test(empty) || indentOf(line) < indentOf(above)) return null
  if (empty.startsWith('[') !== /^\s*-\s/.test(line)) return null
  return {
    first: `上一行的 \`${empty}\` 表示没有内容；下面要写内容的，请删去 \`${empty}\`。`,
    firstEn: `\`${empty}\` on the line above says that there is nothing: delete it to write something below; `,
  }
}

function notAligned(above: string, line: string, number: number): IndentationHint {
  const dash = /^\s*-\s+/.exec(above)?.[0].length
  const [own, one] = [indentOf(line), indentOf(above)]
  // A field may stand below the dash of its item, or below its first field.
  const columns = dash === undefined || /^\s*-\s/.test(line) ? [one] : [dash, one]
  const nearest = columns.reduce((best, each) => (Math.abs(each - own) < Math.abs(best - own) ? each : best))
  const difference = Math.abs(nearest - own)
  if (difference === 0 || difference > 2) return NONE
  return {
    first: `先看缩进：第 ${number} 行从第 ${own + 1} 列开始，上一行从第 ${nearest + 1} 列开始，同一层须对齐。`,
    firstEn: `look at the indentation first: line ${number} starts in column ${own + 1}, the one above in column ${nearest + 1}; `,
  }
}

function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0
}
