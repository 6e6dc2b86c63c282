import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { acceptedLines, rejectedLines } from './lines.ts'
import { decided } from './literal-types.ts'
import { typeErrorsOf } from './type-check.ts'

const header = "import { luojiang, type LuojiangTypes } from '../../src/index.ts'\n"

describe('the generated types', () => {
  test('every type that literal-types.ts expects is the type there is', () => {
    const text = readFileSync(new URL('literal-types.ts', import.meta.url), 'utf8')
    expect(typeErrorsOf(text)).toEqual([])
  })

  test('the decisions of literal-types.ts have at run time what their types say', () => {
    expect(decided()).toEqual({
      member: 'member',
      grants: ['surgery', 'training', 'assistive-devices', 'supportive-assistance'],
      nextQuestion: 'birthDate',
      duty: 'violated',
    })
  })

  test('a wrong name is refused where it stands, and only there', () => {
    const errors = typeErrorsOf(header + rejectedLines.map(({ code }) => `{ ${code} }`).join('\n'))
    const seen = rejectedLines.map(({ code }, index) => ({
      code,
      at: errors.filter(({ line }) => line === index + 1).map(({ at }) => at),
    }))
    expect(seen).toEqual(rejectedLines.map(({ code, at }) => ({ code, at: [at] })))
  })

  test('the compiler names the right fact or subject to somebody who mistypes it', () => {
    const suggesting = rejectedLines.filter(({ suggests }) => suggests !== undefined)
    const errors = typeErrorsOf(header + suggesting.map(({ code }) => `{ ${code} }`).join('\n'))
    expect(errors.map(({ message }) => /Did you mean.* ['"]+(\w+)['"]+\?/.exec(message)?.[1])).toEqual(
      suggesting.map(({ suggests }) => suggests),
    )
  })

  test('what a caller may write compiles', () => {
    expect(typeErrorsOf(header + acceptedLines.map((code) => `{ ${code} }`).join('\n'))).toEqual([])
  })
})
