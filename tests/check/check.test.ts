import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { modelCodes } from '../../src/diagnostics/catalogue/model.ts'
import { typeCodes } from '../../src/diagnostics/catalogue/types.ts'
import { reportPretty } from '../../src/diagnostics/index.ts'
import { expectFile } from '../support/fixture.ts'
import { badFixtures, compileOverlay, goodFixtures, overlays } from './overlay.ts'

/** Codes of the two files that compiling a pack cannot raise. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  CPR3010:
    'raised by `check` on a compiled pack, when what is missing cannot be listed exactly (audit/kleene-gaps)',
}

describe('packs without a fault compile without a word', () => {
  test.each(overlays(goodFixtures))('%s', (name) => {
    const compiled = compileOverlay(join(goodFixtures, name))
    expect(reportPretty(compiled.findings, compiled.sources, { language: 'zh' })).toBe('没有发现问题。\n')
    expect(compiled.ir).not.toBeNull()
  })
})

describe('packs with faults give exactly these findings', () => {
  test.each(overlays(badFixtures))('%s', (name) => {
    const directory = join(badFixtures, name)
    const { findings, sources, ir } = compileOverlay(directory)
    expect(ir).toBeNull()
    const code = /^CPR\d{4}/.exec(name)?.[0]
    if (code) expect(findings.map((one) => one.code)).toContain(code)
    for (const language of ['zh', 'en'] as const)
      expectFile(join(directory, `expected.${language}.txt`), reportPretty(findings, sources, { language }))
  })

  test('no sentence has a gap left in it', () => {
    for (const name of overlays(badFixtures)) {
      const { findings, sources } = compileOverlay(join(badFixtures, name))
      for (const language of ['zh', 'en'] as const)
        for (const line of reportPretty(findings, sources, { language }).split('\n'))
          if (!/^ *(>|\d| *\|)/.test(line)) expect(line, name).not.toMatch(/undefined|\[object|\{[a-zA-Z]+\}/)
    }
  })

  test('every code that compiling can raise has a fixture', () => {
    const shown = overlays(badFixtures).flatMap((name) =>
      compileOverlay(join(badFixtures, name)).findings.map((one) => one.code),
    )
    const codes = Object.keys({ ...modelCodes, ...typeCodes })
    expect(codes.filter((code) => !(shown as string[]).includes(code)).sort()).toEqual(
      Object.keys(ELSEWHERE).sort(),
    )
  })

  test('faults of all files and passes are told at once', () => {
    const { findings } = compileOverlay(join(badFixtures, 'ten-mistakes-in-three-files'))
    expect(findings.length).toBeGreaterThanOrEqual(10)
    expect(new Set(findings.map((one) => one.span?.file)).size).toBe(3)
  })
})
