import type { Kind } from '../model/outcomes.ts'

const head = [
  'id',
  'kind',
  'title',
  'note',
  'cites',
  'basis',
  'force',
  'addressee',
  'subject',
  'determinedBy',
]
const body = ['effective', 'when', 'unless', 'require', 'prohibit', 'grants']

// A target's `require` says what the rule is and stands before `where`; a duty's follows its conditions.
const decided = [...head, 'serves', ...body, 'versions', 'exclusiveWith', 'examples']

/** The canonical order of a rule file's keys: what it is, on what ground, whom it is about, what it says, examples. */
export const ruleKeys: Readonly<Record<Kind, readonly string[]>> = {
  category: decided,
  entitlement: decided,
  duty: decided,
  target: [
    ...head,
    'effective',
    'indicator',
    'group',
    'require',
    'requireBy',
    'where',
    'sustained',
    'due',
    'examples',
  ],
  commitment: [...head, 'effective', 'evidence', 'reportedBy', 'due', 'examples'],
}

/** The canonical order of one of a rule's dated versions. */
export const versionKeys: readonly string[] = body

/** The canonical order of an example's keys: the case, then the outcome. */
export const exampleKeys: readonly string[] = ['title', 'asOf', 'parameters', 'given', 'expect']
