// What may this child be entitled to, and what must still be asked? `npm install && npm start`
// The child and the figures are invented (虚构).
import { FactsError, luojiang } from '@luojiang/child-plan-rules'

const asOf = '2026-06-01'
const child = {
  birthDate: '2020-03-01',
  residence: { inDistrict: true },
  disability: { kind: 'hearing' },
  rehabilitation: { needed: true },
  household: { hardship: 'minimum-living-allowance' },
}

// One rule: what is not given is unknown, so this is undetermined, and the decision says what to ask next.
const rule = 'welfare.rehabilitation-assistance'
const first = luojiang.decide(rule, child, { asOf })
console.log(first.outcome, first.nextQuestion)

const answered = { ...child, rehabilitation: { needed: true, indicated: true } }
const second = luojiang.decide(rule, answered, { asOf })
console.log(second.outcome, second.grants.map(({ title }) => title.zh).join('、'))
for (const { sentence, truth } of second.explain('zh').children) console.log(' ', truth, sentence)

// Every rule about a child.
for (const { rule, outcome, missing } of luojiang.decideAll(answered, { asOf }).decisions)
  console.log(rule, outcome, missing.length)

// A mistyped name is an error with a suggestion, never silently unknown.
try {
  luojiang.decide('welfare.orphan', { birthdate: '2020-03-01' })
} catch (error) {
  if (!(error instanceof FactsError)) throw error
  console.log(error.message)
}

// Figures of a year against the targets of the plan.
const { totals } = luojiang.assess(
  [
    { area: '510604', period: 2025, indicator: 'infant-mortality-rate', numerator: 4, denominator: 921 },
    { area: '510604', period: 2025, indicator: 'neonatal-mortality-rate', numerator: 3, denominator: 921 },
  ],
  { period: 2025 },
)
console.log(totals)
