import type { Plan } from '../arbitraries/situations.ts'

const pool = { parameters: 'open', ratios: false } as const

/** Rules that also speak of local values, some of which nobody has set. */
export const parameterFamilies: readonly (readonly [string, Plan])[] = [
  [
    'options and counts',
    {
      among: ['poor', 'local', 'kind', 'father.kind'],
      facts: { min: 1, max: 4 },
      depth: 2,
      completions: 40,
      pool,
    },
  ],
  [
    'whole numbers',
    { among: ['count', 'places'], facts: { min: 1, max: 2 }, depth: 2, completions: 40, pool },
  ],
  ['decimals', { among: ['width', 'height'], facts: { min: 1, max: 2 }, depth: 2, completions: 20, pool }],
  [
    'dates',
    { among: ['birth', 'since', 'until'], facts: { min: 1, max: 3 }, depth: 2, completions: 40, pool },
  ],
  ['sets', { among: ['tags', 'kind'], facts: { min: 1, max: 2 }, depth: 2, completions: 30, pool }],
  ['times', { among: ['opens', 'closes'], facts: { min: 1, max: 2 }, depth: 2, completions: 125, pool }],
  ['texts', { among: ['school', 'camp'], facts: { min: 1, max: 2 }, depth: 2, completions: 16, pool }],
]
