import { test } from 'vitest'
import { compiledWith } from './pack.ts'
import { formatDocument, glossFindings } from '../../src/format/index.ts'
import { planNames, printSentences, ruleSentences } from '../../src/backends/sentences/index.ts'
import { messageOf } from '../../src/diagnostics/index.ts'
const r = `# c
kind: entitlement
# about id
id: health.rehab
title: { zh: 康复, en: Rehab }
subject: child

cites:
  - clause: health.measure.1
    quote: 为残疾儿童提供康复救助
grants: [{ id: surgery, title: { zh: 手术, en: Surgery } }]
when:
  all:
    - disability.kind: { oneOf: [vision, hearing, speech] }   # old
    # why
    - age: { atMost: { parameter: age-ceiling } }
    - age: { atLeast: 3, lessThan: 6 }
    - rehabilitation.indicated: true
    - father:
        any:
          - is: health.unfit
          - status: prison
    - not: { is: health.orphan }
    - any: [{ height: { lessThan: 1.20 } }, { resident: false }]   # 身高 低于 1.20米
    - height:
        atLeast: 1.2
        lessThan: 1.50
    - firstKnown:
        - height: { atLeast: 1,
            atMost: 2 }
        - lastSeen: { before: "21:00" }
        - birthDate: { onOrAfter: 2020-01-01 }
examples:
  - given: { resident: true }
    # t
    title: x
    expect: { outcome: undetermined }
`
test('x', () => {
  const pack = compiledWith({ 'health/rehab.yaml': r })
  const d = pack.documents.find((one) => one.path === 'health/rehab.yaml')
  if (!d) throw new Error()
  const f = formatDocument(pack, d)
  console.log(f.text)
  for (const x of glossFindings(pack, [d])) console.log(x.span?.start.line, x.code, messageOf(x, 'zh'))
  for (const rule of pack.ir.rules) for (const l of ['zh','en'] as const) console.log(printSentences(ruleSentences(rule, planNames(pack.ir, 20240101), l)))
})
