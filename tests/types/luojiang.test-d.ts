/**
 * Compiled, never run: `npm run typecheck` fails where a line below does not type as it says, or where an error that
 * is expected does not come.
 */
import { expectTypeOf } from 'vitest'
import { luojiang } from '../../src/index.ts'

const orphan = luojiang.decide('welfare.orphan', { birthDate: '2015-01-01', father: { lifeStatus: 'dead' } })
expectTypeOf(orphan.outcome).toEqualTypeOf<'member' | 'not-member' | 'undetermined'>()
expectTypeOf(orphan.kind).toEqualTypeOf<'category'>()
expectTypeOf(orphan.rule).toEqualTypeOf<'welfare.orphan'>()
expectTypeOf<'father.lifeStatus'>().toExtend<(typeof orphan.missing)[number]>()

const assistance = luojiang.decide('welfare.rehabilitation-assistance', { 'disability.kind': 'hearing' })
expectTypeOf(assistance.outcome).toEqualTypeOf<'entitled' | 'not-entitled' | 'undetermined'>()
expectTypeOf<(typeof assistance.grants)[number]['id']>().toEqualTypeOf<
  'surgery' | 'training' | 'assistive-devices' | 'supportive-assistance'
>()

const account = luojiang.decide('safety.live-streaming-account', { applicant: { birthDate: '2011-01-01' } })
expectTypeOf(account.outcome).toEqualTypeOf<'compliant' | 'violated' | 'not-applicable' | 'undetermined'>()

// Unknown facts may be left out, null or undefined; dotted and nested may be mixed.
luojiang.decide('welfare.orphan', { birthDate: null, 'mother.lifeStatus': undefined, mother: { ill: true } })

// @ts-expect-error no such rule
luojiang.decide('welfare.orphans', {})
// @ts-expect-error a target is assessed, not decided
luojiang.decide('health.infant-mortality', {})
// @ts-expect-error a commitment is assessed, not decided
luojiang.decide('safety.school-surroundings', {})
// @ts-expect-error no such fact
luojiang.decide('welfare.orphan', { birthdate: '2015-01-01' })
// @ts-expect-error no such option
luojiang.decide('welfare.orphan', { father: { lifeStatus: 'deceased' } })
// @ts-expect-error a fact of another subject
luojiang.decide('welfare.orphan', { applicant: { birthDate: '2011-01-01' } })
// @ts-expect-error a number is no date
luojiang.decide('welfare.orphan', { birthDate: 20150101 })
// @ts-expect-error derived facts are worked out, not given
luojiang.decide('welfare.orphan', { age: 11 })
// @ts-expect-error the outcome of a category is never `entitled`
orphan.outcome === 'entitled'

luojiang.decideAll({ birthDate: '2015-01-01' })
luojiang.decideAll({ hired: true }, { subject: 'employment' })
// @ts-expect-error facts of a child, subject employment
luojiang.decideAll({ birthDate: '2015-01-01' }, { subject: 'employment' })
// @ts-expect-error no such subject
luojiang.decideAll({}, { subject: 'pupil' })

luojiang.assess([{ area: '510604', period: 2025, indicator: 'infant-mortality-rate', value: '2.5' }], {
  period: 2025,
})
// @ts-expect-error a period is a year, as a number
luojiang.assess([], { period: '2025' })
