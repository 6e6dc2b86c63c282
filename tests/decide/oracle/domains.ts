import type { FactType } from '../../../src/model/documents/facts.ts'
import { inputs, parameters } from '../support/dictionary.ts'
import { dayOfIso, dayOfNumber, everyDay, isoOf } from './day.ts'
import { fractionOf, whole } from './fraction.ts'
import { type Held, heldLiteral } from './interpret.ts'

/** A value as a caller would give it. */
export type Given = boolean | number | string | readonly string[]

export function heldOf(type: FactType, given: Given): Held {
  switch (type) {
    case 'integer':
      return whole(given as number)
    case 'decimal':
      return fractionOf(String(given))
    case 'date':
      return dayOfIso(given as string)
    case 'time-of-day': {
      const [hours = '', minutes = ''] = (given as string).split(':')
      return Number(hours) * 60 + Number(minutes)
    }
    default:
      return given
  }
}

const subsets = (members: readonly string[]): string[][] =>
  members.reduce<string[][]>((all, member) => all.flatMap((one) => [one, [...one, member]]), [[]])

function range(low: number, high: number, step: number): number[] {
  return Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => low + index * step)
}

/**
 * The constants of the tests are 00:00, 08:00, 08:01, 18:00 and 23:59. Two unknown times are told apart only by them
 * and by each other, so two minutes between any neighbours stand for all.
 */
const times = [
  '00:00',
  '00:01',
  '07:59',
  '08:00',
  '08:01',
  '08:02',
  '12:00',
  '18:00',
  '18:01',
  '20:00',
  '23:59',
]

/** Likewise two names that no test mentions stand for all the others. */
const names = ['ann', 'bob', 'zed', 'zoe']

/** Every value that a fact can have on a day, as given; decimals in eighths, for constants are whole or halves. */
export function domainOf(path: string, asOf: string): readonly Given[] {
  const fact = inputs.get(path)
  if (!fact) throw new Error(`no fact ${path}`)
  switch (fact.type) {
    case 'boolean':
      return [true, false]
    case 'enum':
      return Object.keys(fact.values ?? {})
    case 'set':
      return subsets(Object.keys(fact.values ?? {}))
    case 'integer':
      return range(Number(fact.minimum), Number(fact.maximum), 1)
    case 'decimal':
      return range(Number(fact.minimum), Number(fact.maximum), 0.125)
    case 'date': {
      const latest = fact.latest === 'as-of' ? asOf : isoOf(dayOfNumber(fact.latest ?? 0))
      return everyDay(isoOf(dayOfNumber(fact.earliest ?? 0)), latest)
    }
    case 'time-of-day':
      return times
    case 'text':
      return names
  }
}

/** Values for a parameter that has none, wide enough for every constant and fact that tests compare it with. */
export function parameterDomain(id: string): readonly Held[] {
  const type = parameters.find((one) => one.id === id)?.type
  switch (type) {
    case 'boolean':
      return [true, false]
    case 'enum':
      return ['a', 'b', 'c', 'other']
    case 'integer':
      return range(-5, 9, 1).map(whole)
    case 'decimal':
      return range(-1.5, 3, 0.125).map((one) => fractionOf(String(one)))
    case 'date':
      return [...everyDay('2020-02-25', '2020-03-04'), ...everyDay('2024-01-26', '2024-04-02')].map(dayOfIso)
    case 'time-of-day':
      return times.map((one) => heldOf('time-of-day', one))
    case 'set':
      return subsets(id.endsWith('names') ? names : ['a', 'b', 'c'])
    default:
      return names
  }
}

/** The parameters of the tests that have a value. */
export const heldParameters: ReadonlyMap<string, Held> = new Map(
  parameters.flatMap(({ id, type, values }) => {
    const [first] = values
    return first ? [[id, heldLiteral(type, first.value)] as const] : []
  }),
)
