import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestStretch } from '../../src/plan/approximate.ts'
import { editDistance, locateAnywhere, locateQuote } from '../../src/plan/index.ts'
import { levenshtein, plan, raw, withoutMarkers } from './luojiang.ts'

const clauses = fc.constantFrom(...plan.clauses)
/** A clause and a stretch of its text of some length. */
const quoted = (least: number, most: number) =>
  clauses
    .filter((one) => one.text.length >= least)
    .chain((clause) =>
      fc
        .tuple(fc.nat(clause.text.length - least), fc.integer({ min: least, max: most }))
        .map(([start, length]) => ({ clause, start, quote: clause.text.slice(start, start + length) })),
    )

describe('quotes, for any clause', () => {
  it('any stretch of its text is found where it stands, and the raw span says the same', () => {
    fc.assert(
      fc.property(quoted(1, 400), ({ clause, start, quote }) => {
        const result = locateQuote(plan, clause.id, quote)
        if (result.outcome !== 'found') throw new Error(result.outcome)
        for (const span of result.match.spans) {
          expect(withoutMarkers(raw.slice(span.start.offset, span.end.offset))).toBe(quote)
          expect(span.start.line).toBe(clause.span.start.line)
        }
        expect(locateAnywhere(plan, quote).map((one) => one.clause.id)).toContain(clause.id)
        // Walk the raw text from the clause's start, stepping over markers, to where the quote begins.
        let at = clause.span.start.offset
        for (let seen = 0; ; ) {
          if (/^\[(?:bookmark|image):/.test(raw.slice(at, at + 12))) at = raw.indexOf(']', at) + 1
          else if (seen === start) break
          else {
            at += 1
            seen += 1
          }
        }
        expect(result.match.spans.map((one) => one.start.offset)).toContain(at)
      }),
      { numRuns: 500 },
    )
  })

  it('one character changed, dropped or added: not found, and the original (or as near) is suggested', () => {
    const change = fc.tuple(
      fc.constantFrom('substitute', 'drop', 'add'),
      fc.nat(),
      fc.constantFrom(...'的，,。95%％不儿年X '),
    )
    fc.assert(
      fc.property(quoted(12, 80), change, ({ clause, quote }, [kind, place, character]) => {
        const at = place % quote.length
        const tail = quote.slice(kind === 'add' ? at : at + 1)
        const wrong = quote.slice(0, at) + (kind === 'drop' ? '' : character) + tail
        fc.pre(!clause.text.includes(wrong))
        const result = locateQuote(plan, clause.id, wrong)
        if (result.outcome !== 'not-found' && result.outcome !== 'elsewhere') throw new Error(result.outcome)
        const nearest = result.nearest
        if (nearest === null) throw new Error('no suggestion')
        expect(nearest.clause).toBe(clause.id)
        expect(clause.text).toContain(nearest.text)
        expect(nearest.distance).toBe(levenshtein(wrong, nearest.text))
        expect(nearest.distance).toBe(1)
        expect(withoutMarkers(raw.slice(nearest.span.start.offset, nearest.span.end.offset))).toBe(
          nearest.text,
        )
        // The marks lead from the wrong quote to the suggestion and back.
        let repaired = wrong
        for (const one of nearest.differences.toReversed()) {
          repaired =
            repaired.slice(0, one.quotedAt) + one.actual + repaired.slice(one.quotedAt + one.quoted.length)
        }
        expect(repaired).toBe(nearest.text)
      }),
      { numRuns: 400 },
    )
  })
})

describe('distances against exhaustive search', () => {
  const word = (least: number, most: number) =>
    fc.array(fc.constantFrom(...'甲乙丙丁'), { minLength: least, maxLength: most }).map((one) => one.join(''))

  it('the nearest stretch is the best of all stretches', () => {
    fc.assert(
      fc.property(word(1, 7), word(0, 12), (pattern, text) => {
        const found = nearestStretch([...pattern], [...text])
        let best = pattern.length
        for (let start = 0; start < text.length; start += 1) {
          for (let end = start + 1; end <= text.length; end += 1) {
            best = Math.min(best, levenshtein(pattern, text.slice(start, end)))
          }
        }
        expect(found.distance).toBe(best)
        expect(levenshtein(pattern, text.slice(found.start, found.end))).toBe(best)
      }),
    )
  })

  it('edit distance agrees with the textbook recurrence', () => {
    fc.assert(
      fc.property(word(0, 12), word(0, 12), (one, other) => {
        expect(editDistance(one, other)).toBe(levenshtein(one, other))
      }),
    )
  })
})
