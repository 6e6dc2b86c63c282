import { units } from '../../model/units.ts'
import { formatDate } from '../../values/index.ts'
import type { Phrases } from './phrases.ts'

const list = (items: readonly string[]) => items.join(', ')
const number = {
  equal: 'is exactly',
  less: 'is less than',
  'at-most': 'is at most',
  more: 'is more than',
  'at-least': 'is at least',
} as const
const date = {
  equal: 'is',
  less: 'is before',
  'at-most': 'is on or before',
  more: 'is after',
  'at-least': 'is on or after',
} as const

const trends = {
  rising: 'has risen',
  falling: 'has fallen',
  'not-rising': 'has not risen',
  'not-falling': 'has not fallen',
} as const

export const en: Phrases = {
  colon: ': ',
  colonAtEnd: ':',
  and: ' and ',
  comma: ', ',
  list,
  quoted: (text) => `“${text}”`,
  named: (title, id) => `${title} (${id})`,
  aside: (title, remark) => `${title} (${remark})`,

  yes: 'yes',
  no: 'no',
  answer: (yesOrNo) => `— ${yesOrNo}`,
  asOf: 'the date of the decision',
  date: formatDate,
  year: String,
  period: (from, through) => `${formatDate(from)} to ${formatDate(through)}`,
  yearsLong: ' years',
  unit: (unit) => units[unit].en,
  currently: (value) => `now ${value}`,
  noValue: 'no value yet',

  comparison: {
    number,
    duration: number,
    date,
    time: { ...date, 'at-most': 'is at or before', 'at-least': 'is at or after' },
  },
  is: 'is',
  isNot: 'is not',
  equals: 'equals',
  oneOf: (items) => `is one of ${items}`,
  notOneOf: (items) => `is none of ${items}`,
  includes: {
    any: (items) => `includes any of ${items}`,
    all: (items) => `includes all of ${items}`,
    none: (items) => `includes none of ${items}`,
  },
  known: 'is known',
  notKnown: 'is not known',
  member: (category) => `belongs to “${category}”`,
  notMember: (category) => `does not belong to “${category}”`,
  constant: { 1: 'always holds', 0: 'cannot be determined', [-1]: 'never holds' },
  all: 'all of these hold',
  any: 'at least one of these holds',
  not: 'this does not hold',
  atLeastOf: (count) => `at least ${count} of these hold`,
  firstKnown: 'the first of these that is known decides',

  kinds: {
    category: 'Category',
    entitlement: 'Entitlement',
    duty: 'Duty',
    target: 'Target',
    commitment: 'Commitment',
  },
  labels: {
    clause: 'Clause',
    basis: 'Basis',
    note: 'Note',
    addressee: 'Addressed to',
    force: 'Force',
    subject: 'Subject',
    inForce: 'In force',
    grants: 'Grants',
    amount: 'amount',
    exclusive: 'Cannot be drawn together with',
    applies: 'Applies when',
    indicator: 'Indicator',
    where: 'Where',
    require: 'Requirement',
    matching: 'only if',
    due: 'Due',
    sustained: 'Sustained',
    evidence: 'Evidence expected',
    reportedBy: 'Assessed by',
  },
  basis: (title, number, article) => [`“${title}”`, number, article].filter(Boolean).join(' '),
  unverified: 'not compared with the official text',
  binding: {
    must: { required: 'This must hold', forbidden: 'This must not happen' },
    'must-not': { required: 'This must hold', forbidden: 'This must not happen' },
    should: { required: 'This should hold', forbidden: 'This should not happen' },
    'in-principle': {
      required: 'In principle this must hold',
      forbidden: 'In principle this must not happen',
    },
    strive: { required: 'To strive for', forbidden: 'To strive to avoid' },
    encourage: { required: 'Encouraged', forbidden: 'Encouraged to avoid' },
  },
  force: {
    must: 'must',
    'must-not': 'must not',
    should: 'should',
    'in-principle': 'in principle',
    strive: 'strive',
    encourage: 'encourage',
  },
  membership: (subject, category) => `${subject} belongs to “${category}” when`,
  entitled: (subject) => `${subject} is entitled when`,
  always: 'always',

  everyGroup: 'all',
  ofGroup: (group, title) => `${group} ${title}`,
  district: 'the district as a whole',
  every: (unit) => `every ${unit}`,
  change: (direction, since, percent) =>
    `has ${direction === 'fall' ? 'fallen' : 'risen'} by at least ${percent} since ${since}`,
  window: ({ first, steps }) => {
    const start = 'year' in first ? `since ${first.year}` : `over ${first.yearsBack} years`
    return steps === 'ends' ? start : `in every year ${start}`
  },
  trend: (direction, window) => `${trends[direction]} ${window}`,
  narrowing: (indicator, one, other, window) =>
    `the gap ${indicator && `in ${indicator} `}between ${one} and ${other} has narrowed ${window}`,
  share: (of, satisfying) => `the share of ${of} where ${satisfying}`,
  sustained: {
    'every-year': 'in every year',
    'once-reached': 'once reached, in every year from then on',
  },
}
