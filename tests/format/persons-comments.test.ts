import { describe, expect, it } from 'vitest'
import { formatDocument, glossFindings } from '../../src/format/index.ts'
import { compiledRule } from './compiled-rule.ts'

const rule = (line: string) => `id: health.comments
kind: category
title: { zh: 规则, en: Rule }
cites: [{ clause: health.measure.2, quote: 加强保健 }]
subject: child
when:
  all:
    - ${line}
    - age: { lessThan: 6 }   # 年龄（周岁） 未满 6周岁
`

function format(line: string) {
  const { pack, document } = compiledRule('health/comments.yaml', rule(line))
  return {
    text: formatDocument(pack, document).text,
    codes: glossFindings(pack, [document]).map((one) => one.code),
  }
}

describe("a person's comment at the end of a condition's line", () => {
  it.each(['resident: true # 我自己的说明', 'resident: true  # mine', 'resident: true          # 待核对'])(
    'is kept as it is: %s',
    (line) => {
      const { text, codes } = format(line)
      expect(text).toBe(rule(line))
      expect(codes).toEqual(['CPR4002'])
    },
  )

  it('is not what a stale gloss is: three blanks before it', () => {
    const { text, codes } = format('resident: true   # 居住或户籍在本区 否')
    expect(text).toBe(rule('resident: true   # 居住或户籍在本区 是'))
    expect(codes).toEqual(['CPR4001'])
  })
})
