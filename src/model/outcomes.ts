/** What a rule of each kind can answer (contract: design of the rule language, five kinds). */
export const outcomes = {
  category: ['member', 'not-member', 'undetermined'],
  entitlement: ['entitled', 'not-entitled', 'undetermined'],
  duty: ['compliant', 'violated', 'not-applicable', 'undetermined'],
  target: ['met', 'not-met', 'not-applicable', 'undetermined'],
  commitment: ['done', 'under-way', 'not-started', 'undetermined'],
} as const

export type Kind = keyof typeof outcomes
export type OutcomeOf<K extends Kind> = (typeof outcomes)[K][number]
export type Outcome = OutcomeOf<Kind>
