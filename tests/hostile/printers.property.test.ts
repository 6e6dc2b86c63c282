import { createContext, runInContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printColumnCode } from '../../src/backends/columns/print-column-code.ts'
import { printJsonSchemas } from '../../src/backends/json-schema/print-schemas.ts'
import { printValidators } from '../../src/backends/json-schema/validators/print-validators.ts'
import type { PlanIr } from '../../src/ir/nodes/index.ts'
import { anatomyOf } from './support/anatomy.ts'
import { expectUnchangedGlobals } from './support/globals.ts'
import { hostilePlan, NAMES } from './support/hostile-plan.ts'
import { hostileTexts } from './support/hostile-text.ts'

expectUnchangedGlobals()

interface Printer {
  readonly name: string
  /** An expression, and every identifier that it may hold. */
  readonly print: (ir: PlanIr, subject: string) => string
  readonly identifiers: RegExp
  /** What it refuses in a name. */
  readonly refuses?: RegExp
}

/** A printer that is added stands here; those of record code and types have tests of their own. */
const printers: readonly Printer[] = [
  {
    name: 'loops over columns',
    print: (ir, subject) => `(${printColumnCode(ir, subject)})`,
    identifiers:
      /^(?:facts|loops|leaves|JSON|parse|stored|undefined|from|to|first|upTo|steps|[CLPAUSOoi]|fill|[cltxk]\d+|[mw]\d+_\d+|l\d+(?:f|b\d+|s\d+))$/,
  },
  {
    name: 'validators',
    // ajv makes URIs of names, and throws of half a character.
    refuses: /\p{Cs}/u,
    print: (ir) => `(() => { ${printValidators(ir)}; return validators })()`,
    identifiers:
      /^(?:validators|(?:subject|validate|schema|func|day|list|record|one|[ikvxl])\d+(?:_\d+)?|isRecord|dayOf|isDecimalText|isTime|isNaN|isFinite|record|Number|isSafeInteger|Object|Array|isArray|length\d*|push|data\d*|instancePath|parentData(?:Property)?|rootData|vErrors|errors|_?errs?_?\d+|valid\d*|key\d+|props?\d*|asOf|undefined|i\d+)$/,
  },
]

describe.each(printers)('$name printed from hostile plans', ({ print, identifiers, refuses }) => {
  test('parse to words of the printer’s own beside literals, and run nothing when they are made', () => {
    fc.assert(
      fc.property(hostileTexts(NAMES), (names) => {
        fc.pre(!refuses || !names.some((one) => refuses.test(one)))
        const ir = hostilePlan(names)
        const source = print(ir, names[19] ?? '')
        const {
          faults,
          identifiers: used,
          comments,
          live,
        } = anatomyOf(`const made = ${source}`, 'printed.js')
        expect({ faults, comments, live }).toEqual({ faults: [], comments: [], live: [] })
        expect([...used].filter((one) => one !== 'made' && !identifiers.test(one))).toEqual([])
        let calls = 0
        const unused = () => undefined
        const context = createContext({
          canary: () => (calls += 1),
          ...Object.fromEntries(['isRecord', 'dayOf', 'isDecimalText', 'isTime'].map((one) => [one, unused])),
        })
        const before = Reflect.ownKeys(context)
        expect(runInContext(source, context, { timeout: 5000 })).toBeTypeOf('object')
        expect([calls, Reflect.ownKeys(context)]).toEqual([0, before])
      }),
      { numRuns: 60, maxSkipsPerRun: 1e6 },
    )
  })
})

test('JSON Schemas of hostile plans are JSON, with the plan’s texts as texts', () => {
  fc.assert(
    fc.property(hostileTexts(NAMES), (names) => {
      const ir = hostilePlan(names)
      const printed = [...printJsonSchemas(ir).values()]
      expect(printed).toHaveLength(ir.subjects.length)
      const title = `${names[20]}`
      for (const one of printed)
        expect(JSON.stringify(JSON.parse(one))).toContain(JSON.stringify(title).slice(1, -1))
    }),
    { numRuns: 60 },
  )
})
