import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileRecords } from '../../src/backends/javascript/compile-records.ts'
import { printRecordCode } from '../../src/backends/javascript/print-record-code.ts'
import { printTypes } from '../../src/backends/types/print-types.ts'
import { createPlan } from '../../src/engine.ts'
import { compileWith } from '../sentences/pack.ts'
import { anatomyOf } from './support/anatomy.ts'
import { expectUnchangedGlobals } from './support/globals.ts'
import { hostileText } from './support/hostile-text.ts'

expectUnchangedGlobals()

/** YAML's double quotes take what JSON's do; what stands in no file as it is, is escaped. */
const inYaml = (text: string): string =>
  JSON.stringify(text).replace(
    /[^\x20-\x7e]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const ruleWith = (text: string, title: string): string => `
id: health.hostile
kind: category
title: { zh: ${inYaml(`题${title}`)}, en: ${inYaml(`T${title}`)} }
note: { zh: ${inYaml(`注${title}`)}, en: ${inYaml(`N${title}`)} }
cites: [{ clause: health.measure.2, quote: 加强保健 }]
subject: child
when:
  any:
    - school: { equals: ${inYaml(text)} }
    - school: { oneOf: [${inYaml(`${text}!`)}, ${inYaml(`${text}?`)}] }
`

describe('what YAML can carry into a rule', () => {
  test('comes out as a literal that is compared with, or is refused with a place', () => {
    let carried = 0
    fc.assert(
      fc.property(hostileText, hostileText, (text, title) => {
        const { ir, findings } = compileWith({ 'health/hostile.yaml': ruleWith(text, title) })
        if (!ir) {
          for (const { code, span } of findings)
            expect([code, span?.file]).toEqual([expect.stringMatching(/^CPR\d{4}$/), 'health/hostile.yaml'])
          return
        }
        carried += 1
        const { faults, literals, comments, live } = anatomyOf(
          `const factory = ${printRecordCode(ir, 'child')}`,
          'printed.js',
        )
        expect({ faults, comments, live }).toEqual({ faults: [], comments: [], live: [] })
        for (const one of [text, `${text}!`, `${text}?`]) expect(literals).toContain(one)
        const types = anatomyOf(printTypes(ir, 'HostileTypes'), 'printed.ts')
        expect([types.faults, types.live]).toEqual([[], []])
        const plan = createPlan(ir, { records: (subject) => compileRecords(ir, subject) })
        const options = { asOf: '2026-03-01', unchecked: true, subject: 'child' as never }
        const outcomeOf = (school: string) =>
          (plan.outcomes({ school }, options) as Record<string, string>)['health.hostile']
        for (const one of [text, `${text}!`, `${text}?`]) expect(outcomeOf(one)).toBe('member')
        expect(outcomeOf(`${text}.`)).toBe('not-member')
      }),
      { numRuns: 200 },
    )
    expect(carried).toBeGreaterThan(20)
  })
})
