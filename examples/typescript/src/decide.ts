// Rule ids, facts, values, outcomes and grants are literal types: the editor completes them, and a wrong one does not compile.
// The child is invented (虚构).
import { FactsError, type LuojiangTypes, luojiang } from '@luojiang/child-plan-rules'

type Child = LuojiangTypes['subjects']['child']
type Question = LuojiangTypes['paths']['child']

const day = { asOf: '2026-06-01' }

/** What a family should be told: what is due, or what to find out next. */
function advice(child: Child): string {
  const decision = luojiang.decide('welfare.rehabilitation-assistance', child, day)
  // The compiler knows that these three are all there are.
  switch (decision.outcome) {
    case 'entitled':
      return decision.grants.map((grant) => texts[grant.id]).join(', ')
    case 'not-entitled':
      return 'not entitled'
    case 'undetermined':
      return `ask for ${ask(decision.nextQuestion)}`
  }
}

/** A text for each grant of the rule: with one missing, or one too many, this does not compile. */
const texts = {
  surgery: 'surgery',
  training: 'rehabilitation training',
  'assistive-devices': 'assistive devices',
  'supportive-assistance': 'supportive assistance',
} satisfies Record<LuojiangTypes['rules']['welfare.rehabilitation-assistance']['grants'], string>

function ask(path: Question | null): string {
  return path ?? 'a local value that nobody has set'
}

const known: Child = {
  birthDate: '2022-09-12',
  residence: { inDistrict: true },
  disability: { kind: 'hearing' },
  'rehabilitation.needed': true,
}

console.log(advice(known))
console.log(
  advice({ ...known, 'rehabilitation.indicated': true, household: { hardship: 'minimum-living-allowance' } }),
)

// What no compiler sees is checked at run time, every problem at once.
try {
  advice(JSON.parse('{ "birthdate": "2022-09-12", "disability": { "kind": "deaf" } }'))
} catch (error) {
  if (!(error instanceof FactsError)) throw error
  for (const { path, message, suggestion } of error.problems)
    console.log(`${path}: ${message.en}${suggestion ? ` → ${suggestion}` : ''}`)
}
