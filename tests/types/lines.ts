/** A line that must not compile, and the text that the compiler must point at. */
export interface RejectedLine {
  readonly code: string
  readonly at: string
  /** A name that its message offers instead. */
  readonly suggests?: string
}

export const rejectedLines: readonly RejectedLine[] = [
  // Rule ids
  { code: "luojiang.decide('welfare.orfan', {})", at: "'welfare.orfan'" },
  { code: "luojiang.decide('orphan', {})", at: "'orphan'" },
  { code: "luojiang.decide('health.immunization-coverage', {})", at: "'health.immunization-coverage'" },
  { code: "luojiang.decide('safety.school-surroundings', {})", at: "'safety.school-surroundings'" },
  { code: "luojiang.decideAll({}, { rules: ['welfare.orfan'] })", at: "'welfare.orfan'" },
  { code: "luojiang.decideAll({}, { rules: ['health.infant-mortality'] })", at: "'health.infant-mortality'" },
  {
    code: "luojiang.assess([], { period: 2025, rules: ['health.infant-mortalty'] })",
    at: "'health.infant-mortalty'",
  },
  { code: "luojiang.assess([], { period: 2025, rules: ['welfare.orphan'] })", at: "'welfare.orphan'" },
  {
    code: "luojiang.decideMany([]).then((many) => many.counts('welfare.orfan'))",
    at: "'welfare.orfan'",
  },
  {
    code: "luojiang.decideMany([]).then((many) => many.outcome('welfare.orphan', 0) === 'entitled')",
    at: "many.outcome('welfare.orphan', 0) === 'entitled'",
  },
  // Facts
  {
    code: "luojiang.decide('welfare.orphan', { birthdate: '2015-01-01' })",
    at: 'birthdate',
    suggests: 'birthDate',
  },
  {
    code: "luojiang.decide('welfare.orphan', { father: { lifestatus: 'dead' } })",
    at: 'lifestatus',
    suggests: 'lifeStatus',
  },
  { code: "luojiang.decide('welfare.orphan', { 'father.life': 'dead' })", at: "'father.life'" },
  { code: "luojiang.decide('welfare.orphan', { age: 6 })", at: 'age' },
  { code: "luojiang.decide('welfare.parent-dead-or-missing', { birthDate: '1980-01-01' })", at: 'birthDate' },
  { code: "luojiang.decide('law.child-labour', { father: { lifeStatus: 'dead' } })", at: 'father' },
  // Values
  { code: "luojiang.decide('welfare.orphan', { father: { lifeStatus: 'deceased' } })", at: 'lifeStatus' },
  {
    code: "luojiang.decide('welfare.orphan', { 'mother.lifeStatus': 'deceased' })",
    at: "'mother.lifeStatus'",
  },
  { code: "luojiang.decide('welfare.left-behind', { livesWithParents: 'no' })", at: 'livesWithParents' },
  {
    code: "luojiang.decide('welfare.parent-unable-to-support', { disability: { grade: '2' } })",
    at: 'grade',
  },
  { code: "luojiang.decide('welfare.orphan', { birthDate: new Date() })", at: 'birthDate' },
  {
    code: "luojiang.decide('law.young-worker-prohibited-work', { work: { hazards: ['loud'] } })",
    at: "'loud'",
  },
  // Subjects
  { code: "luojiang.decideAll({}, { subject: 'chlid' })", at: 'subject', suggests: 'child' },
  { code: "luojiang.decideAll({ birthDate: '2015-01-01' }, { subject: 'parent' })", at: 'birthDate' },
  // Outcomes, grants and what is missing are those of the rule
  {
    code: "luojiang.decide('welfare.orphan', {}).outcome === 'entitled'",
    at: "luojiang.decide('welfare.orphan', {}).outcome === 'entitled'",
  },
  {
    code: "luojiang.decide('welfare.orphan-allowance', {}).outcome === 'member'",
    at: "luojiang.decide('welfare.orphan-allowance', {}).outcome === 'member'",
  },
  {
    code: "luojiang.decide('law.child-labour', {}).outcome === 'not-entitled'",
    at: "luojiang.decide('law.child-labour', {}).outcome === 'not-entitled'",
  },
  {
    code: "luojiang.decide('welfare.orphan-allowance', {}).grants.some(({ id }) => id === 'surgery')",
    at: "id === 'surgery'",
  },
  { code: "luojiang.decide('welfare.orphan', {}).missing.includes('age')", at: "'age'" },
  { code: "luojiang.decide('welfare.orphan', {}).outcome = 'member'", at: 'outcome' },
  { code: "luojiang.decide('welfare.orphan', {}).missing.push('birthDate')", at: 'push' },
  // Assessing
  { code: 'luojiang.assess([])', at: 'assess' },
  { code: "luojiang.assess([], { period: '2025' })", at: 'period' },
  {
    code: "luojiang.assess([{ area: '510604', period: 2025, indicator: 'x', values: 1 }], { period: 2025 })",
    at: 'values',
    suggests: 'value',
  },
]

export const acceptedLines: readonly string[] = [
  "for (const one of luojiang.decideAll({}).decisions) if (one.rule === 'welfare.orphan') one.outcome satisfies 'member' | 'not-member' | 'undetermined'",
  "luojiang.decideMany([]).then((many) => many.counts('welfare.orphan').member satisfies number | undefined)",
  "luojiang.decide('welfare.orphan', {})",
  "luojiang.decide('welfare.orphan', { birthDate: null, father: null, mother: { lifeStatus: null } })",
  "luojiang.decide('welfare.orphan', { 'father.lifeStatus': 'dead', mother: { lifeStatus: 'declared-missing' } })",
  "luojiang.decide('welfare.orphan', { father: { disability: { kind: 'limb' }, 'disability.grade': 2 } })",
  "luojiang.decideAll({ birthDate: '2015-01-01' }, { asOf: '2026-06-01' })",
  "luojiang.decideAll({ lifeStatus: 'dead' }, { subject: 'parent' })",
  "luojiang.decideAll({ household: { hardship: 'other' } }, { subject: 'child', rules: ['welfare.orphan'] })",
  "const facts: LuojiangTypes['subjects']['child'] = { birthDate: '2015-01-01' }; luojiang.decideAll(facts)",
  "for (const decision of luojiang.decideAll({}).decisions) if (decision.outcome === 'entitled') decision.grants",
  "luojiang.assess([{ area: '510604', period: 2025, indicator: 'infant-mortality-rate', numerator: 1, denominator: '900' }], { period: 2025 })",
  // `undefined` said outright means unknown, as at run time, also under exactOptionalPropertyTypes.
  "luojiang.decide('welfare.orphan', { birthDate: undefined, father: undefined, mother: { lifeStatus: undefined } })",
]
