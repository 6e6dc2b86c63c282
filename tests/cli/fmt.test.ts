import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { childPlan, english } from '../support/command-line.ts'
import { documentOf } from './support/documents.ts'
import { type TemporaryPack, temporaryPack } from './support/temporary.ts'

const BOM = Buffer.from('\uFEFF')
const orphan = 'welfare/orphan.yaml'

function bytesOf({ rules }: TemporaryPack): ReadonlyMap<string, string> {
  const files = readdirSync(rules, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return new Map(
    files.map((one) => {
      const path = join(one.parentPath, one.name)
      return [path.slice(rules.length + 1), readFileSync(path).toString('latin1')] as const
    }),
  )
}

/** A pack in which one file has a stale gloss and another none. */
function untidyPack(): TemporaryPack {
  const pack = temporaryPack()
  pack.edit(orphan, '# 年龄（周岁） 未满 18周岁', '# 年龄（周岁） 未满 8周岁')
  const other = pack.read('welfare/left-behind.yaml')
  pack.write('welfare/left-behind.yaml', other.replace(/ {3}# 农村户籍 是/, ''))
  return pack
}

describe('fmt', () => {
  test('--check tells which files would change, and changes none', async () => {
    const pack = untidyPack()
    const before = bytesOf(pack)
    const { code, stderr, document } = await documentOf('fmt', ['--check', '--rules', pack.rules])
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(document.changed).toEqual([pack.path('welfare/left-behind.yaml'), pack.path(orphan)])
    expect(document.written).toBe(false)
    expect(document.findings.map(({ code: found }) => found).sort()).toEqual(['CPR4001', 'CPR4002'])
    expect(bytesOf(pack)).toEqual(before)
  })

  test('puts those files right, leaves the others to the byte, and then has nothing to do', async () => {
    const shipped = bytesOf(temporaryPack())
    const pack = untidyPack()
    const { code, document } = await documentOf('fmt', ['--rules', pack.rules])
    expect({ code, written: document.written, changed: document.changed.length }).toEqual({
      code: 0,
      written: true,
      changed: 2,
    })
    expect(bytesOf(pack)).toEqual(shipped)
    const times = (file: string) => statSync(pack.path(file)).mtimeMs
    const before = times(orphan)
    const again = await documentOf('fmt', ['--rules', pack.rules])
    expect(again.document).toMatchObject({ changed: [], unchanged: document.unchanged + 2 })
    expect(times(orphan)).toBe(before)
    expect((await childPlan(['fmt', '--check', '--rules', pack.rules])).code).toBe(0)
  })

  test('only the paths that are named', async () => {
    const pack = untidyPack()
    const { document } = await documentOf('fmt', [pack.path(orphan)])
    expect(document.changed).toEqual([pack.path(orphan)])
    expect(pack.read('welfare/left-behind.yaml')).not.toContain('# 农村户籍 是')
  })

  test('a byte order mark and CRLF line ends stay', async () => {
    const pack = untidyPack()
    const text = pack.read(orphan).replaceAll('\n', '\r\n')
    pack.write(orphan, Buffer.concat([BOM, Buffer.from(text)]))
    expect((await childPlan(['fmt', pack.path(orphan)])).code).toBe(0)
    const after = readFileSync(pack.path(orphan))
    expect(after.subarray(0, 3)).toEqual(BOM)
    const kept = text.replace('未满 8周岁', '未满 18周岁')
    expect(after.subarray(3).toString('utf8')).toBe(kept)
  })

  test('a write that fails leaves the old file and no other behind, and says why in one line', async () => {
    const pack = untidyPack()
    const directory = dirname(pack.path(orphan))
    // Where the temporary file would go there is a directory already, so nothing can be written.
    const inTheWay = `.orphan.yaml.${process.pid}.tmp`
    mkdirSync(join(directory, inTheWay))
    const before = bytesOf(pack)
    const { code, stdout, stderr } = await childPlan(['fmt', pack.path(orphan), '--json'], { env: english })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^child-plan: .*orphan\.yaml: [^\n]+; nothing was changed\n$/)
    expect(bytesOf(pack)).toEqual(before)
  })

  test('people are told the files and how many', async () => {
    const pack = untidyPack()
    const { stdout } = await childPlan(['fmt', '--check', '--rules', pack.rules, '--text', '--lang', 'en'])
    expect(stdout).toContain('error CPR4001: the gloss says `年龄（周岁） 未满 8周岁`')
    expect(stdout).toMatch(/\n2 \/ \d+ files would change\n$/)
  })
})
