import type { Compare, FactRef } from '../../ir/nodes/index.ts'
import { dateOfDayNumber, dayNumber, decimal, FIRST_YEAR, LAST_YEAR, type Truth } from '../../values/index.ts'
import { ownEntry } from '../../values/own.ts'
import { compileCondition, type Evaluate } from '../evaluator/compile-condition.ts'
import type { Frame, Layout, Runtime } from '../evaluator/frame.ts'
import { CODE } from '../javascript/codes.ts'
import type { Leaf } from '../javascript/emitter.ts'
import type { Limits, Prepared } from './column-code.ts'
import { arrayOf, type Column, type Columns, UNKNOWN_NUMBER } from './columns.ts'
import { leafForm } from './leaf-form.ts'

/** What a batch is prepared with: the day, the parameters and the columns. */
export interface Batch {
  readonly layout: Layout
  readonly asOf: number
  readonly parameters: Frame['parameters']
  readonly columns: Columns
  readonly optionsOf: (path: string) => number
}

/**
 * What generated code looks up for a leaf, worked out by the closures that decide single records: columns and records
 * cannot come to differ.
 */
export function prepare(leaf: Leaf, batch: Batch): Prepared {
  const form = leafForm(leaf, batch.optionsOf)
  const evaluate = compileCondition(leaf, batch.layout)
  switch (form.form) {
    case 'table':
      return tableOf(evaluate, form.fact, batch)
    case 'limits':
      return limitsOf(leaf as Compare, form.fact, form.breaks, batch)
    case 'general':
      return rowFunction(evaluate, form.facts, batch)
  }
}

const codeOf = (truth: Truth): number => (truth === 1 ? CODE.true : truth === 0 ? CODE.unknown : CODE.false)

/** Evaluates a leaf where one fact has a value and nothing else is known. */
function asking(evaluate: Evaluate, { path }: FactRef, { layout, asOf, parameters }: Batch) {
  const facts: (Runtime | undefined)[] = []
  const slot = layout.slots.get(path) ?? 0
  const frame: Frame = { facts, asOf, parameters }
  return (value: Runtime | undefined): number => {
    facts[slot] = value
    return codeOf(evaluate(frame))
  }
}

function tableOf(evaluate: Evaluate, fact: FactRef, batch: Batch): Uint8Array {
  const ask = asking(evaluate, fact, batch)
  const column = ownEntry(batch.columns, fact.path)
  const size = column === undefined ? 1 : sizeOf(column)
  return Uint8Array.from({ length: size }, (_, code) => ask(column && entryValue(column, code)))
}

/** How many codes a column may hold. */
function sizeOf(column: Column): number {
  if (column.type === 'boolean') return 3
  if (column.type === 'set') return 2 ** column.values.length + 1
  return 'values' in column ? column.values.length + 1 : 1
}

/** The value that an entry of a column's array stands for; undefined is unknown. */
export function entryValue(column: Column, entry: number): Runtime | undefined {
  switch (column.type) {
    case 'boolean':
      return entry === 0 ? undefined : entry === 1
    case 'enum':
    case 'text':
      return entry === 0 ? undefined : column.values[entry - 1]
    case 'set':
      return entry === 0 ? undefined : new Set(column.values.filter((_, at) => ((entry - 1) >>> at) & 1))
    case 'date':
      return entry === UNKNOWN_NUMBER ? undefined : dateOfDayNumber(entry)
    case 'integer':
    case 'time-of-day':
      return entry === UNKNOWN_NUMBER ? undefined : entry
    case 'decimal':
      return Number.isNaN(entry) ? undefined : decimal(BigInt(entry), column.scale)
  }
}

/** The least and the greatest entry that a column's array may hold. */
function rangeOf(column: Column): readonly [number, number] {
  if (column.type === 'date')
    return [dayNumber(FIRST_YEAR * 10000 + 101), dayNumber(LAST_YEAR * 10000 + 1231)]
  if (column.type === 'decimal') return [-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]
  return [UNKNOWN_NUMBER + 1, 2147483647]
}

/** Where the truth changes, by bisection over the whole range: an order against a constant goes one way only. */
function limitsOf(leaf: Compare, fact: FactRef, breaks: number, batch: Batch): Limits {
  const column = ownEntry(batch.columns, fact.path)
  if (column === undefined) return steps([], [CODE.unknown], breaks)
  const [low, high] = rangeOf(column)
  const ask = asking(compileCondition(leaf, batch.layout), fact, batch)
  const order = orderOf(leaf, fact, batch)
  const at = (entry: number) => order(entryValue(column, entry))
  // An age is unknown after the day decided for; on each side of that day the order goes one way.
  const today = column.type === 'date' ? dayNumber(batch.asOf) : low
  const stretches =
    today > low && today < high
      ? [
          [low, today],
          [today + 1, high],
        ]
      : [[low, high]]
  const ends = stretches.flatMap(([first = low, last = high]) => [...changes(at, first, last), last])
  const upTo: number[] = []
  const codes: number[] = []
  for (const end of ends) {
    const code = ask(entryValue(column, end))
    if (codes.at(-1) === code) upTo[upTo.length - 1] = end
    else {
      upTo.push(end)
      codes.push(code)
    }
  }
  return steps(upTo.slice(0, -1), codes, breaks)
}

/** Less, equal, more or unknown as a number, by asking the two strict comparisons. */
function orderOf(leaf: Compare, fact: FactRef, batch: Batch) {
  const less = asking(compileCondition({ ...leaf, comparison: 'less' }, batch.layout), fact, batch)
  const more = asking(compileCondition({ ...leaf, comparison: 'more' }, batch.layout), fact, batch)
  return (value: Runtime | undefined): number => less(value) * 3 + more(value)
}

/** The last entry before each change of a value that goes one way from `low` to `high`. */
function changes(at: (entry: number) => number, low: number, high: number): number[] {
  const found: number[] = []
  let start = low
  while (at(start) !== at(high)) {
    const here = at(start)
    let same = start
    let other = high
    while (other - same > 1) {
      const middle = same + Math.floor((other - same) / 2)
      if (at(middle) === here) same = middle
      else other = middle
    }
    found.push(same)
    start = other
  }
  return found
}

/** As many steps as the code takes; those that are not needed lead nowhere. */
function steps(upTo: readonly number[], codes: readonly number[], breaks: number): Limits {
  // INVARIANT: leafForm says how often a truth can change; more would be cut off silently.
  if (upTo.length > breaks) throw new RangeError(`${upTo.length} changes where ${breaks} were foreseen`)
  const [first = CODE.unknown] = codes
  const found = upTo.map((_, at) => (codes[at + 1] ?? 0) - (codes[at] ?? 0))
  const missing = new Array<number>(breaks - upTo.length).fill(0)
  return { first, upTo: [...upTo, ...missing], steps: [...found, ...missing] }
}

function rowFunction(evaluate: Evaluate, facts: readonly FactRef[], batch: Batch): (row: number) => number {
  const { layout, asOf, parameters, columns } = batch
  const known: (Runtime | undefined)[] = []
  const frame: Frame = { facts: known, asOf, parameters }
  const readers = facts.flatMap(({ path }) => {
    const column = ownEntry(columns, path)
    return column ? [{ slot: layout.slots.get(path) ?? 0, column, array: arrayOf(column) }] : []
  })
  return (row) => {
    for (const { slot, column, array } of readers) known[slot] = entryValue(column, array[row] as number)
    return codeOf(evaluate(frame))
  }
}
