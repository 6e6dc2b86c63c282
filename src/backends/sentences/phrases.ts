import type { Comparison, Direction, Force, Includes, Window } from '../../ir/nodes/index.ts'
import type { Kind } from '../../model/outcomes.ts'
import type { Unit } from '../../model/units.ts'
import type { DateNumber, Truth } from '../../values/index.ts'

/** What is compared decides the word: the law says 未满 of ages, 低于 of numbers, 早于 of dates. */
export type Measure = 'number' | 'duration' | 'date' | 'time'

/** Whether a duty asks for something or forbids it. */
export type Demand = 'required' | 'forbidden'

/**
 * The words of one language. Sentences are put together the same way in both: `subject predicate`, a header over
 * its parts, a label before its text.
 */
export interface Phrases {
  /** Between a header or label and what it introduces, on one line. */
  readonly colon: string
  /** After a header whose parts follow on lines of their own. */
  readonly colonAtEnd: string
  readonly and: string
  readonly comma: string
  readonly list: (items: readonly string[]) => string
  readonly quoted: (text: string) => string
  readonly named: (title: string, id: string) => string
  readonly aside: (title: string, remark: string) => string

  readonly yes: string
  readonly no: string
  /** What follows a yes-or-no fact. */
  readonly answer: (yesOrNo: string) => string
  readonly asOf: string
  readonly date: (date: DateNumber) => string
  readonly year: (year: number) => string
  readonly period: (from: DateNumber, through: DateNumber) => string
  /** Years that are not somebody's age. */
  readonly yearsLong: string
  readonly unit: (unit: Unit) => string
  readonly currently: (value: string) => string
  readonly noValue: string

  readonly comparison: Readonly<Record<Measure, Readonly<Record<Comparison, string>>>>
  readonly is: string
  readonly isNot: string
  readonly equals: string
  readonly oneOf: (list: string) => string
  readonly notOneOf: (list: string) => string
  readonly includes: Readonly<Record<Includes['mode'], (list: string) => string>>
  readonly known: string
  readonly notKnown: string
  readonly member: (category: string) => string
  readonly notMember: (category: string) => string
  readonly constant: Readonly<Record<Truth, string>>
  readonly all: string
  readonly any: string
  readonly not: string
  readonly atLeastOf: (count: string) => string
  readonly firstKnown: string

  readonly kinds: Readonly<Record<Kind, string>>
  readonly labels: Readonly<Record<Label, string>>
  readonly basis: (title: string, number: string | undefined, article: string | undefined) => string
  readonly unverified: string
  readonly binding: Readonly<Record<Force, Readonly<Record<Demand, string>>>>
  readonly force: Readonly<Record<Force, string>>
  readonly membership: (subject: string, category: string) => string
  readonly entitled: (subject: string) => string
  readonly always: string

  /** The breakdown group `total`. */
  readonly everyGroup: string
  readonly ofGroup: (group: string, title: string) => string
  readonly district: string
  readonly every: (unit: string) => string
  readonly change: (direction: 'fall' | 'rise', since: number, percent: string) => string
  readonly window: (window: Window) => string
  readonly trend: (direction: Direction, window: string) => string
  readonly narrowing: (indicator: string, one: string, other: string, window: string) => string
  readonly share: (units: string, satisfying: string) => string
  readonly sustained: Readonly<Record<'every-year' | 'once-reached', string>>
}

export type Label =
  | 'clause'
  | 'basis'
  | 'note'
  | 'addressee'
  | 'force'
  | 'subject'
  | 'inForce'
  | 'grants'
  | 'amount'
  | 'exclusive'
  | 'applies'
  | 'indicator'
  | 'where'
  | 'require'
  | 'matching'
  | 'due'
  | 'sustained'
  | 'evidence'
  | 'reportedBy'
