import type { jsonRulesCodes } from '../../../src/diagnostics/catalogue/json-rules.ts'

const event = { type: 'entitled' }
export const adult = { fact: 'age', operator: 'greaterThanInclusive', value: 18 }
export const rule = (conditions: unknown, more: object = {}) => ({ conditions, event, ...more })
export const all = (...parts: readonly unknown[]) => rule({ all: parts })
const deep = (levels: number): unknown => (levels === 0 ? { all: [adult] } : { not: deep(levels - 1) })

/** What the language cannot say: the rule is left out. Code, JSON, the place of the finding. */
export const errors: readonly (readonly [keyof typeof jsonRulesCodes, unknown, string])[] = [
  ['CPR5101', 'no JSON', ''],
  ['CPR5101', 17, ''],
  ['CPR5101', [null], '/0'],
  ['CPR5101', { rules: {} }, '/rules'],
  ['CPR5101', { rules: [], conditions: [] }, '/conditions'],
  ['CPR5101', [{ conditions: { all: [adult] } }], '/0/event'],
  ['CPR5101', [{ conditions: { all: [adult] }, event: { type: '' } }], '/0/event'],
  ['CPR5101', [rule(undefined)], '/0/conditions'],
  ['CPR5101', [rule(adult)], '/0/conditions'],
  ['CPR5101', [rule({ all: adult })], '/0/conditions/all'],
  ['CPR5101', [rule({ not: [adult] })], '/0/conditions/not'],
  ['CPR5101', [rule({ condition: 1 })], '/0/conditions/condition'],
  ['CPR5101', [all('age')], '/0/conditions/all/0'],
  ['CPR5101', [all({ operator: 'equal', value: 1 })], '/0/conditions/all/0/fact'],
  ['CPR5101', [all({ fact: 'age', value: 1 })], '/0/conditions/all/0/operator'],
  ['CPR5101', [all({ fact: 'age', operator: 'equal' })], '/0/conditions/all/0/value'],
  ['CPR5102', [all({ ...adult, operator: 'between' })], '/0/conditions/all/0/operator'],
  ['CPR5102', [all({ ...adult, operator: 'everyFact:equal' })], '/0/conditions/all/0/operator'],
  ['CPR5103', [all({ ...adult, path: '$.ages[0]' })], '/0/conditions/all/0/path'],
  ['CPR5103', [all({ ...adult, path: '$..age' })], '/0/conditions/all/0/path'],
  ['CPR5104', [all({ ...adult, params: { of: 'child' } })], '/0/conditions/all/0/params'],
  ['CPR5107', [all({ ...adult, value: 'eighteen' })], '/0/conditions/all/0'],
  ['CPR5107', [all({ ...adult, value: null })], '/0/conditions/all/0/value'],
  ['CPR5107', [all({ fact: 'age', operator: 'in', value: 'abc' })], '/0/conditions/all/0/value'],
  ['CPR5107', [all({ fact: 'age', operator: 'in', value: [1, 'one'] })], '/0/conditions/all/0'],
  ['CPR5107', [all({ fact: 'age', operator: 'equal', value: [18] })], '/0/conditions/all/0/value'],
  ['CPR5107', [all({ fact: 'tags', operator: 'contains', value: 'Not a name' })], '/0/conditions/all/0'],
  ['CPR5108', [all(adult, { fact: 'age', operator: 'equal', value: 'old' })], '/0/conditions/all/1/value'],
  [
    'CPR5108',
    [all(adult, { fact: 'name', operator: 'equal', value: 'x' }, { ...adult, value: { fact: 'name' } })],
    '/0/conditions/all/2/value',
  ],
  ['CPR5109', [all({ fact: 'a', operator: 'in', value: { fact: 'list' } })], '/0/conditions/all/0/value'],
  ['CPR5109', [all({ fact: 'a', operator: 'contains', value: { fact: 'x' } })], '/0/conditions/all/0/value'],
  ['CPR5110', [rule({ condition: 'adult' })], '/0/conditions/condition'],
  [
    'CPR5110',
    { rules: [], conditions: { 'a/b': { condition: 'c~d' }, 'c~d': { not: { condition: 'a/b' } } } },
    '/conditions/c~0d/not/condition',
  ],
  ['CPR5111', [rule({ all: [] })], '/0/conditions/all'],
  ['CPR5111', [all({ fact: 'a', operator: 'in', value: [] })], '/0/conditions/all/0/value'],
  ['CPR5112', [rule({ all: [adult], any: [adult] })], '/0/conditions'],
  ['CPR5117', [rule(deep(21))], `/0/conditions${'/not'.repeat(21)}`],
]

/** What is left out of a rule that is imported, or guessed. */
export const notes: typeof errors = [
  ['CPR5105', [{ ...all(adult), priority: 10 }], '/0/priority'],
  ['CPR5105', [all({ ...adult, priority: 2 })], '/0/conditions/all/0/priority'],
  ['CPR5106', [{ ...all(adult), event: { type: 'x', params: { amount: 5 } } }], '/0/event/params'],
  ['CPR5113', [all({ ...adult, fact: 'full-age' })], '/0/conditions/all/0/fact'],
  ['CPR5114', [all({ fact: 'a', operator: 'equal', value: { fact: 'b' } })], '/0/conditions/all/0/fact'],
  ['CPR5116', [all({ fact: 'tags', operator: 'contains', value: 'x' })], '/0/conditions/all/0/fact'],
  ['CPR5118', [all({ ...adult, name: 'is an adult' })], '/0/conditions/all/0/name'],
  ['CPR5118', [{ ...all(adult), onSuccess: 'log' }], '/0/onSuccess'],
]
