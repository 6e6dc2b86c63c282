import { type Column, type Columns, UNKNOWN_NUMBER } from '../../backends/columns/columns.ts'
import type { Runtime } from '../../backends/evaluator/frame.ts'
import type { InputFact } from '../../ir/nodes/index.ts'
import { type Decimal, dayNumber, decimal, multiply } from '../../values/index.ts'
import type { Decider } from '../decider.ts'
import { ProblemList } from '../facts/problem-list.ts'
import { readFacts } from '../facts/read-facts.ts'
import { listOfRows } from './list-of-rows.ts'

/** A column being filled, one row after the other. */
interface Filling {
  readonly set: (row: number, value: Runtime) => void
  readonly column: () => Column
}

/**
 * Records as columns: a column for each fact that some row knows. Rows are read and checked as for a decision.
 *
 * @throws {FactsError} for every row whose facts are not of the dictionary, each problem with its row
 * @throws {TypeError} for what is no list of rows
 */
export function columnsOf(
  decider: Decider,
  rows: readonly object[],
  asOf: number,
  subject = 'child',
): Columns {
  const dictionary = decider.dictionary(subject)
  const { inputs } = dictionary.subject
  const fillings = new Map<string, Filling>()
  const problems = new ProblemList()
  for (const [row, record] of listOfRows(rows).entries()) {
    const facts = read(record, row)
    for (const [slot, fact] of inputs.entries()) {
      const value = facts[slot]
      if (value === undefined) continue
      const filling = fillings.get(fact.path) ?? fillingFor(fact, rows.length)
      fillings.set(fact.path, filling)
      filling.set(row, value)
    }
  }
  problems.throwAny()
  return Object.fromEntries([...fillings].map(([path, filling]) => [path, filling.column()]))

  function read(record: object, row: number): readonly (Runtime | undefined)[] {
    const found = new ProblemList()
    const facts = readFacts(found, dictionary, record as Record<string, unknown>, asOf)
    for (const one of found.all()) problems.add(() => ({ ...one, row }))
    return facts
  }
}

function fillingFor(fact: InputFact, rows: number): Filling {
  switch (fact.type) {
    case 'boolean': {
      const codes = new Uint8Array(rows)
      return {
        set: (row, value) => {
          codes[row] = value === true ? 1 : 2
        },
        column: () => ({ type: 'boolean', codes }),
      }
    }
    case 'enum':
    case 'text':
      return named(fact.type, Object.keys(fact.values ?? {}), rows)
    case 'set': {
      const values = Object.keys(fact.values ?? {})
      const codes = new Uint32Array(rows)
      return {
        set: (row, value) => {
          const members = value as ReadonlySet<string>
          codes[row] = 1 + values.reduce((sum, one, at) => sum + (members.has(one) ? 2 ** at : 0), 0)
        },
        column: () => ({ type: 'set', codes, values }),
      }
    }
    case 'decimal':
      return decimals(rows)
    case 'date':
      return numbers(
        rows,
        (value) => dayNumber(value as number),
        (days) => ({ type: 'date', days }),
      )
    case 'time-of-day':
      return numbers(rows, Number, (minutes) => ({ type: 'time-of-day', minutes }))
    case 'integer':
      return numbers(rows, Number, (all) => ({ type: 'integer', numbers: all }))
  }
}

function numbers(
  rows: number,
  numberOf: (value: Runtime) => number,
  column: (array: Int32Array) => Column,
): Filling {
  const array = new Int32Array(rows).fill(UNKNOWN_NUMBER)
  return {
    set: (row, value) => {
      const number = numberOf(value)
      if (number <= UNKNOWN_NUMBER || number > 2147483647)
        throw new RangeError(`${number} does not fit a column of 32-bit integers`)
      array[row] = number
    },
    column: () => column(array),
  }
}

/** Names by their place in a list that grows as new ones are met. */
function named(type: 'enum' | 'text', start: readonly string[], rows: number): Filling {
  const values = [...start]
  const places = new Map(values.map((one, at) => [one, at + 1]))
  const codes = new Uint32Array(rows)
  return {
    set: (row, value) => {
      const name = String(value)
      const place = places.get(name) ?? values.push(name)
      places.set(name, place)
      codes[row] = place
    },
    column: () => ({ type, codes: values.length < 256 ? Uint8Array.from(codes) : codes, values }),
  }
}

/** Decimals at the scale of the finest of them, so that all are whole. */
function decimals(rows: number): Filling {
  const known = new Map<number, Decimal>()
  return {
    set: (row, value) => {
      known.set(row, value as Decimal)
    },
    column: () => {
      const scale = Math.max(0, ...[...known.values()].map((one) => one.scale))
      const scaled = new Float64Array(rows).fill(Number.NaN)
      for (const [row, one] of known) {
        const whole = multiply(one, decimal(10n ** BigInt(scale - one.scale))).coefficient
        if (BigInt(Number(whole)) !== whole || Math.abs(Number(whole)) > Number.MAX_SAFE_INTEGER)
          throw new RangeError(`row ${row} does not fit a column of decimals with ${scale} places`)
        scaled[row] = Number(whole)
      }
      return { type: 'decimal', scaled, scale }
    },
  }
}
