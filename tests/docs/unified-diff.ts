/** One file's part of a diff: the lines it replaces, each stretch where it says it stands. */
export interface FileDiff {
  readonly file: string
  readonly hunks: readonly { readonly line: number; readonly lines: readonly string[] }[]
}

/** Reads what `diff -u` and `git diff` print, without `index` and `diff` lines. */
export function readDiff(text: string): readonly FileDiff[] {
  return text
    .split(/^--- /m)
    .slice(1)
    .map((part) => {
      const [, file = ''] = /^\+\+\+ b\/(\S+)$/m.exec(part) ?? []
      const hunks = part
        .split(/^@@ /m)
        .slice(1)
        .map((hunk) => {
          const [head = '', ...lines] = hunk.replace(/\n$/, '').split('\n')
          const [, from, old = '1', now = '1'] = /^-(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(head) ?? []
          const count = (signs: string) => lines.filter((line) => signs.includes(line[0] ?? ' ')).length
          if (from === undefined || count(' -') !== Number(old) || count(' +') !== Number(now))
            throw new Error(`${file}: the head of a hunk does not count its lines: @@ ${head}`)
          return { line: Number(from), lines }
        })
      if (file === '' || hunks.length === 0) throw new Error(`no diff: --- ${part}`)
      return { file, hunks }
    })
}

/** The text after the change; every line that the diff keeps or takes away must stand where it says. */
export function applied(text: string, { file, hunks }: FileDiff): string {
  const lines = text.split('\n')
  let moved = 0
  for (const hunk of hunks) {
    const before = hunk.lines.filter((line) => !line.startsWith('+')).map((line) => line.slice(1))
    const after = hunk.lines.filter((line) => !line.startsWith('-')).map((line) => line.slice(1))
    const at = hunk.line - 1 + moved
    const there = lines.slice(at, at + before.length)
    if (there.join('\n') !== before.join('\n'))
      throw new Error(`${file}:${hunk.line} is not what the diff shows, but:\n${there.join('\n')}`)
    lines.splice(at, before.length, ...after)
    moved += after.length - before.length
  }
  return lines.join('\n')
}
