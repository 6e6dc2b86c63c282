/**
 * The rules about children as somebody would write them by hand in TypeScript, from the YAML and the documents it
 * names. It is what the engine is timed against and, sharing no code with it, an oracle of the shipped rules.
 */
import type { Child, ParentOfChild } from './child.ts'
import { completedYears, type Day, dayFrom, sixMonthsAgo } from './hand-written-dates.ts'
import { and, is, listed, type Maybe, not, or, under } from './hand-written-truth.ts'

/** What the locality has to decide and the plan leaves open. */
export interface LocalLists {
  readonly seriousIllnesses?: ReadonlySet<string>
  readonly continuedStages?: ReadonlySet<string>
}

export type RuleByHand = keyof ReturnType<typeof decideByHand>

/** The rules that {@link decideByHand} decides. */
export const rulesByHand: readonly RuleByHand[] = [
  'family.under-3-care-deduction',
  'welfare.de-facto-unsupported',
  'welfare.de-facto-unsupported-allowance',
  'welfare.extreme-poverty-support',
  'welfare.left-behind',
  'welfare.orphan',
  'welfare.orphan-allowance',
  'welfare.rehabilitation-assistance',
]

/** Every rule about children on a day (`2026-06-01`) of the plan period from 2022, when the last came into force. */
export function decideByHand(child: Child, asOf: string, local: LocalLists = {}) {
  const { father = {}, mother = {}, disability, rehabilitation, household, registration } = child
  const today = dayFrom(asOf)
  const age = child.birthDate === undefined ? undefined : completedYears(child.birthDate, today)
  const served = or(child.residence?.inDistrict, registration?.inDistrict)
  const under18 = under(age, 18)

  const fatherGone = deadOrMissing(father)
  const motherGone = deadOrMissing(mother)
  const bothGone = and(fatherGone, motherGone)
  const orphan = and(under18, or(bothGone, child.parentsCannotBeFound))

  const fatherUnable = unableToSupport(father, today, local.seriousIllnesses)
  const motherUnable = unableToSupport(mother, today, local.seriousIllnesses)
  const bothUnable = and(and(fatherUnable, motherUnable), not(bothGone))
  const onlyFatherGone = and(and(fatherGone, motherUnable), not(motherGone))
  const onlyMotherGone = and(and(motherGone, fatherUnable), not(fatherGone))
  const continues = and(
    child.recognisedBefore18,
    and(not(is(child.schooling, 'none')), listed(child.schooling, local.continuedStages)),
  )
  const deFactoUnsupported = and(or(under18, continues), or(bothUnable, or(onlyFatherGone, onlyMotherGone)))

  const bothAway = and(father.awayForWork, mother.awayForWork)
  const fatherAwayMotherUnfit = and(father.awayForWork, not(mother.ableToGuard))
  const motherAwayFatherUnfit = and(mother.awayForWork, not(father.ableToGuard))
  const leftBehind = and(
    and(under(age, 16), and(registration?.rural, not(child.livesWithParents))),
    or(bothAway, or(fatherAwayMotherUnfit, motherAwayFatherUnfit)),
  )

  const cannotWork = or(under(age, 16), or(child.unableToWork, child.extremePoverty))
  const extremelyPoor = and(
    and(under18, cannotWork),
    and(child.livelihood?.lacking, not(child.obligors?.able)),
  )

  const inNeed = or(
    or(someOtherThanNone(household?.hardship), is(child.care, 'welfare-institution')),
    or(child.extremePoverty, orphan),
  )
  const rehabilitated = and(
    and(
      and(inScheme(disability?.kind), under(age, 7)),
      and(rehabilitation?.needed, rehabilitation?.indicated),
    ),
    inNeed,
  )

  return {
    'family.under-3-care-deduction': entitled(under(age, 3)),
    'welfare.de-facto-unsupported': member(deFactoUnsupported),
    'welfare.de-facto-unsupported-allowance': entitled(and(served, deFactoUnsupported)),
    'welfare.extreme-poverty-support': entitled(and(served, extremelyPoor)),
    'welfare.left-behind': member(leftBehind),
    'welfare.orphan': member(orphan),
    'welfare.orphan-allowance': entitled(and(served, orphan)),
    'welfare.rehabilitation-assistance': entitled(and(served, rehabilitated)),
  } as const
}

function deadOrMissing({ lifeStatus }: ParentOfChild): Maybe {
  return lifeStatus === undefined ? undefined : lifeStatus === 'dead' || lifeStatus === 'declared-missing'
}

function unableToSupport(
  parent: ParentOfChild,
  today: Day,
  illnesses: LocalLists['seriousIllnesses'],
): Maybe {
  const { disability, confinement, contact } = parent
  const ofMind = or(is(disability?.kind, 'intellectual'), is(disability?.kind, 'mental'))
  const severe = and(not(is(disability?.kind, 'none')), under(disability?.grade, 3))
  const seriouslyIll = and(parent.ill, listed(parent.diagnosis, illnesses))
  const confined = and(not(is(confinement?.kind, 'none')), not(under(confinement?.months, 6)))
  const lost = and(contact?.lost, and(sixMonthsAgo(contact?.lostSince, today), contact?.certified))
  const barred = or(parent.guardianshipRevoked, parent.deported)
  return or(or(or(ofMind, severe), seriouslyIll), or(or(confined, lost), barred))
}

function inScheme(kind: string | undefined): Maybe {
  return kind === undefined ? undefined : kind !== 'none' && kind !== 'mental'
}

function someOtherThanNone(name: string | undefined): Maybe {
  return not(is(name, 'none'))
}

function member(answer: Maybe) {
  return answer === undefined ? 'undetermined' : answer ? 'member' : 'not-member'
}

function entitled(answer: Maybe) {
  return answer === undefined ? 'undetermined' : answer ? 'entitled' : 'not-entitled'
}
