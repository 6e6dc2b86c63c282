import type { Plan } from '../arbitraries/situations.ts'

/** Rules over facts that can be compared with each other, in every mixture that their values allow. */
export const families: readonly (readonly [string, Plan])[] = [
  [
    'booleans and options',
    {
      among: ['poor', 'local', 'kind', 'father.away', 'father.kind'],
      facts: { min: 1, max: 5 },
      depth: 3,
      completions: 300,
    },
  ],
  [
    'whole numbers',
    { among: ['count', 'places', 'father.count'], facts: { min: 1, max: 3 }, depth: 2, completions: 300 },
  ],
  [
    'whole numbers across zero',
    { among: ['count', 'balance', 'poor'], facts: { min: 1, max: 3 }, depth: 2, completions: 300 },
  ],
  [
    'decimals',
    {
      among: ['width', 'height', 'depth'],
      facts: { min: 1, max: 3 },
      depth: 2,
      completions: 5000,
      pool: { ratios: false },
    },
  ],
  [
    'ratios of decimals',
    { among: ['width', 'height', 'poor'], facts: { min: 1, max: 3 }, depth: 2, completions: 700 },
  ],
  [
    'decimals across zero',
    { among: ['width', 'change', 'poor'], facts: { min: 1, max: 3 }, depth: 2, completions: 700 },
  ],
  [
    'birth dates',
    {
      among: ['birth', 'due.birth', 'seen', 'count'],
      facts: { min: 1, max: 4 },
      depth: 2,
      completions: 1600,
    },
  ],
  [
    'periods',
    { among: ['since', 'until', 'seen', 'poor'], facts: { min: 1, max: 4 }, depth: 2, completions: 2600 },
  ],
  ['sets', { among: ['tags', 'kind', 'poor'], facts: { min: 1, max: 3 }, depth: 3, completions: 300 }],
  ['times', { among: ['opens', 'closes', 'poor'], facts: { min: 1, max: 3 }, depth: 2, completions: 300 }],
  ['texts', { among: ['school', 'camp', 'poor'], facts: { min: 1, max: 3 }, depth: 2, completions: 300 }],
]
