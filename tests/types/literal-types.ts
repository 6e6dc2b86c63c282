import { expectTypeOf } from 'vitest'
import { type Decision, type LuojiangTypes, luojiang } from '../../src/index.ts'
import type { DecidableId, RuleId } from '../../src/plan-types.ts'

type Rules = LuojiangTypes['rules']
type Kind<R extends RuleId<LuojiangTypes>> = Rules[R]['kind']

const day = { asOf: '2026-06-01' }

/** Real decisions under the shipped plan; each line says what the compiler must know of them. */
export function decided() {
  const orphan = luojiang.decide(
    'welfare.orphan',
    { birthDate: '2015-03-01', parentsCannotBeFound: true },
    day,
  )
  expectTypeOf(orphan).toEqualTypeOf<Decision<LuojiangTypes, 'welfare.orphan'>>()
  expectTypeOf(orphan.rule).toEqualTypeOf<'welfare.orphan'>()
  expectTypeOf(orphan.kind).toEqualTypeOf<'category'>()
  expectTypeOf(orphan.outcome).toEqualTypeOf<'member' | 'not-member' | 'undetermined'>()
  expectTypeOf(orphan.grants).items.toHaveProperty('id').toBeNever()

  const assistance = luojiang.decide(
    'welfare.rehabilitation-assistance',
    {
      birthDate: '2020-03-01',
      'residence.inDistrict': true,
      disability: { kind: 'hearing' },
      rehabilitation: { needed: true, indicated: true },
      household: { hardship: 'minimum-living-allowance' },
    },
    day,
  )
  expectTypeOf(assistance.outcome).toEqualTypeOf<'entitled' | 'not-entitled' | 'undetermined'>()
  const grants = assistance.grants.map(({ id }) => id)
  expectTypeOf(grants).toEqualTypeOf<
    ('surgery' | 'training' | 'assistive-devices' | 'supportive-assistance')[]
  >()

  const { nextQuestion } = luojiang.decide('welfare.orphan', { parentsCannotBeFound: true }, day)
  expectTypeOf(nextQuestion).toEqualTypeOf<LuojiangTypes['paths']['child'] | null>()
  expectTypeOf<'birthDate' | 'father.contact.lostSince'>().toExtend<LuojiangTypes['paths']['child']>()
  expectTypeOf<'age'>().not.toExtend<LuojiangTypes['paths']['child']>()
  expectTypeOf<'father.contact.lostMonths'>().not.toExtend<LuojiangTypes['paths']['child']>()

  const duty = luojiang.decide(
    'law.child-labour',
    { hired: true, 'worker.birthDate': '2012-01-01', 'employer.artsOrSports': false },
    day,
  )
  expectTypeOf(duty.outcome).toEqualTypeOf<'compliant' | 'violated' | 'not-applicable' | 'undetermined'>()

  return { member: orphan.outcome, grants, nextQuestion, duty: duty.outcome }
}

// Names are literals, not strings: none of the types above may have widened.
expectTypeOf<RuleId<LuojiangTypes>>().not.toEqualTypeOf<string>()
expectTypeOf<string>().not.toExtend<RuleId<LuojiangTypes>>()
expectTypeOf<string>().not.toExtend<LuojiangTypes['paths']['child']>()
expectTypeOf<string>().not.toExtend<keyof LuojiangTypes['subjects']>()
expectTypeOf<Kind<'health.infant-mortality'>>().toEqualTypeOf<'target'>()
expectTypeOf<Kind<'safety.school-surroundings'>>().toEqualTypeOf<'commitment'>()
expectTypeOf<'welfare.orphan'>().toExtend<DecidableId<LuojiangTypes>>()
expectTypeOf<'health.infant-mortality'>().not.toExtend<DecidableId<LuojiangTypes>>()
expectTypeOf<'safety.school-surroundings'>().not.toExtend<DecidableId<LuojiangTypes>>()
