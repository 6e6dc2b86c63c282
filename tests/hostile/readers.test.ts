import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess/index.ts'
import {
  joinData,
  type ReadData,
  readObservationsCsv,
  readObservationsJson,
} from '../../src/observations/index.ts'
import { atLeast, commitment, DISTRICT, indicator, plan, target } from '../assess/support.ts'
import { expectUnchangedGlobals } from './support/globals.ts'

expectUnchangedGlobals()

const ir = plan({
  rules: [target('health.coverage', 'coverage', atLeast('95')), commitment('health.promise', ['minutes'])],
  indicators: [indicator('coverage', 'percent')],
})
const row = `{"area_code": "${DISTRICT}", "period": 2025, "indicator": "coverage", "value": 96}`

/** What is read goes on to be judged, and no name in it reaches a prototype on the way. */
function codesOf(read: ReadData): { readonly read: string[]; readonly outcome: string | undefined } {
  const joined = joinData([read, read])
  const { targets } = assess(ir, read, { period: 2025 })
  assess(ir, joined, { period: 2025 })
  return { read: [...new Set(read.findings.map(({ code }) => code))].sort(), outcome: targets[0]?.outcome }
}

describe('JSON', () => {
  test.each<[string, string, string[], string]>([
    ['a row', `[${row}]`, [], 'met'],
    [
      'a prototype beside the observations',
      `{"observations": [${row}], "__proto__": {"rosters": 1}}`,
      ['CPR1022'],
      'met',
    ],
    ['a prototype in a row', `[${row.replace('{', '{"__proto__": {"value": 1}, ')}]`, ['CPR1022'], 'met'],
    [
      'a constructor in a row',
      `[${row.replace('{', '{"constructor": {"prototype": {"value": 1}}, ')}]`,
      ['CPR6031'],
      'met',
    ],
    [
      'a kind of unit called like a prototype',
      `{"observations": [${row}], "rosters": {"__proto__": [{"code": "1"}]}}`,
      ['CPR1022'],
      'met',
    ],
    [
      'a kind of unit called constructor',
      `{"observations": [${row}], "rosters": {"constructor": [{"code": "1"}]}}`,
      [],
      'met',
    ],
    [
      'a unit whose facts are a prototype',
      `{"observations": [${row}], "rosters": {"residential-area": [{"code": "1", "facts": {"__proto__": {"kind": "new"}, "constructor": 1}}]}}`,
      ['CPR1022'],
      'met',
    ],
    [
      'a unit without a code of its own',
      `{"observations": [${row}], "rosters": {"residential-area": [{"__proto__": {"code": "1"}}]}}`,
      ['CPR1022', 'CPR6032'],
      'met',
    ],
    [
      'a report on a prototype',
      `{"observations": [${row}], "reports": [{"rule": "__proto__", "period": 2025, "status": "done", "evidence": ["constructor"]}]}`,
      [],
      'met',
    ],
    [
      'a status that every object has',
      `[${row.replace('}', ', "status": "toString"}')}]`,
      ['CPR6021'],
      'undetermined',
    ],
    [
      'a unit of measurement that every object has',
      `[${row.replace('}', ', "unit": "constructor"}')}]`,
      [],
      'undetermined',
    ],
    ['lists a hundred thousand deep', '['.repeat(1e5), ['CPR1006'], 'undetermined'],
    ['objects a hundred thousand deep', '{"a":'.repeat(1e5), ['CPR1006'], 'undetermined'],
    [
      'facts sixty deep',
      `{"rosters": {"residential-area": [{"code": "1", "facts": ${'{"a":'.repeat(50)}1${'}'.repeat(50)}}]}}`,
      [],
      'undetermined',
    ],
    ['a number of a million digits', `[${row.replace('96', '9'.repeat(1e6))}]`, ['CPR6015'], 'undetermined'],
    [
      'a number of zeros inside',
      `[${row.replace('96', `1${'0'.repeat(1e5)}1`)}]`,
      ['CPR6015'],
      'undetermined',
    ],
    ['NUL', `[${row.replace('coverage', 'cover\0age')}]`, ['CPR1003'], 'undetermined'],
    ['half a character', `[${row.replace('coverage', '\ud800')}]`, ['CPR1003'], 'undetermined'],
    ['half a character in an escape', `[${row.replace('coverage', '\\ud800')}]`, ['CPR1025'], 'undetermined'],
    ['a line separator in an escape', `[${row.replace('coverage', '\\u2028')}]`, ['CPR6010'], 'undetermined'],
    ['a key a million long', `[{"${'a'.repeat(1e6)}": 1}]`, ['CPR6010', 'CPR6031'], 'undetermined'],
    [
      'fifty thousand keys',
      `[{${Array.from({ length: 50_000 }, (_, index) => `"k${index}": 1`).join(',')}}]`,
      ['CPR6010', 'CPR6031'],
      'undetermined',
    ],
  ])('%s', (_, text, codes, outcome) => {
    expect(codesOf(readObservationsJson('data.json', text))).toEqual({ read: codes, outcome })
  })
})

describe('CSV', () => {
  const head = 'area_code,period,indicator,value'
  const good = `${DISTRICT},2025,coverage,96`
  test.each<[string, string, string[], string]>([
    ['a row', `${head}\n${good}\n`, [], 'met'],
    [
      'columns that every object has',
      `${head},__proto__,constructor,toString\n${good},1,2,3\n`,
      ['CPR6001'],
      'met',
    ],
    ['an indicator that every object has', `${head}\n${good}\n${DISTRICT},2025,__proto__,1\n`, [], 'met'],
    ['an area that every object has', `${head}\n${good}\nconstructor,2025,coverage,1\n`, [], 'met'],
    [
      'a group that every object has',
      `${head},group\n${good},total\n${DISTRICT},2025,coverage,1,__proto__\n`,
      [],
      'met',
    ],
    [
      'half a million columns',
      `${head}${',x'.repeat(500_000)}\n${good}${','.repeat(500_000)}\n`,
      ['CPR6001'],
      'met',
    ],
    ['a cell of ten million', `${head},source\n${good},${'x'.repeat(1e7)}\n`, [], 'met'],
    ['a quoted cell of quotes', `${head},source\n${good},"${'""'.repeat(1e6)}"\n`, [], 'met'],
    ['quotes that never close', `${head}\n${good}\n"${'x,\n'.repeat(1e5)}`, ['CPR6009'], 'met'],
    [
      'a number of zeros inside',
      `${head}\n${good.replace('96', `1${'0'.repeat(1e6)}1`)}\n`,
      ['CPR6015'],
      'undetermined',
    ],
    [
      'a number of a hundred thousand groups',
      `${head}\n${good.replace('96', `"1${',000'.repeat(1e5)}x"`)}\n`,
      ['CPR6015'],
      'undetermined',
    ],
    [
      'dashes for a number',
      `${head}\n${good.replace('96', `${'-'.repeat(1e6)}x`)}\n`,
      ['CPR6015'],
      'undetermined',
    ],
    ['NUL and half a character', `${head}\n${good}\n\0,\ud800,\udc00,\0\n`, ['CPR6011', 'CPR6015'], 'met'],
    ['a million empty lines', `${head}\n${'\n'.repeat(1e6)}${good}\n`, [], 'met'],
  ])('%s', (_, text, codes, outcome) => {
    expect(codesOf(readObservationsCsv('data.csv', text))).toEqual({ read: codes, outcome })
  })
})
