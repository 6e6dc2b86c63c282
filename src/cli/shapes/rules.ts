import { z } from 'zod'
import { bilingual, cite, decimalText, finding, isoDate, kind } from './shared.ts'

export const check = z.strictObject({
  findings: z.array(finding),
  totals: z.strictObject({
    errors: z.int(),
    warnings: z.int(),
    informations: z.int(),
    files: z.int(),
  }),
})

export const test = z.strictObject({
  examples: z.array(
    z.strictObject({
      rule: z.string(),
      title: z.string(),
      passed: z.boolean(),
      file: z.string(),
      line: z.int(),
      differences: z.array(z.string()),
    }),
  ),
  totals: z.strictObject({ examples: z.int(), passed: z.int(), failed: z.int() }),
  coverage: z
    .strictObject({
      conditions: z.array(
        z.strictObject({
          rule: z.string(),
          condition: z.string(),
          file: z.string(),
          line: z.int(),
          covered: z.boolean(),
        }),
      ),
      total: z.int(),
      covered: z.int(),
    })
    .optional(),
  mutation: z
    .strictObject({
      mutants: z.array(
        z.strictObject({
          rule: z.string(),
          change: z.string(),
          file: z.string(),
          line: z.int(),
          caught: z.boolean(),
        }),
      ),
      total: z.int(),
      caught: z.int(),
    })
    .optional(),
  findings: z.array(finding),
})

const threshold = z.strictObject({
  of: z.string(),
  operator: z.string(),
  value: decimalText.nullable(),
  unit: z.string().nullable(),
  parameter: z.string().optional(),
  since: z.int().optional(),
})

const listed = {
  id: z.string(),
  kind,
  domain: z.string(),
  title: bilingual,
  cites: z.array(cite),
  force: z.string().nullable(),
  thresholds: z.array(threshold),
  file: z.string(),
  line: z.int(),
}

export const list = z.array(
  z.union([
    z.strictObject({
      ...listed,
      kind: z.literal('target'),
      indicator: z.string(),
      where: z.string(),
      sustained: z.enum(['every-year', 'once-reached']).nullable(),
      due: z.int(),
    }),
    z.strictObject({ ...listed, kind: kind.exclude(['target']) }),
  ]),
)

const disposition = z.enum(['encoded', 'qualitative', 'not-encodable', 'uncovered'])

export const coverage = z.strictObject({
  clauses: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      disposition,
      rules: z.array(z.string()),
      sentences: z.array(
        z.strictObject({
          text: z.string(),
          disposition,
          rules: z.array(z.string()),
          reason: z.string().optional(),
        }),
      ),
    }),
  ),
  totals: z.strictObject({
    clauses: z.int(),
    encoded: z.int(),
    qualitative: z.int(),
    'not-encodable': z.int(),
    uncovered: z.int(),
  }),
})

const determinedBy = z.strictObject({ who: bilingual, document: bilingual.optional() })

export const facts = z.strictObject({
  subjects: z.array(
    z.strictObject({
      id: z.string(),
      title: bilingual,
      relations: z.record(z.string(), z.strictObject({ subject: z.string(), title: bilingual })),
      facts: z.array(
        z.strictObject({
          path: z.string(),
          type: z.string(),
          title: bilingual,
          question: bilingual,
          values: z.record(z.string(), bilingual).optional(),
          unit: z.string().optional(),
          minimum: z.string().optional(),
          maximum: z.string().optional(),
          earliest: isoDate.optional(),
          latest: z.union([isoDate, z.literal('as-of')]).optional(),
          determinedBy: determinedBy.optional(),
        }),
      ),
      derived: z.array(
        z.strictObject({
          path: z.string(),
          title: bilingual,
          type: z.string(),
          unit: z.string().nullable(),
          from: z.array(z.string()),
        }),
      ),
    }),
  ),
})

interface Sentences {
  readonly text: string
  readonly children: readonly Sentences[]
}

const sentences: z.ZodType<Sentences> = z
  .lazy(() => z.strictObject({ text: z.string(), children: z.array(sentences) }))
  .meta({ id: 'sentences' })

export const explain = z.strictObject({
  rule: z.string(),
  kind,
  title: bilingual,
  language: z.enum(['zh', 'en']),
  sentences,
  clauses: z.array(z.strictObject({ clause: z.string(), quote: z.string(), text: z.string().nullable() })),
  basis: z.array(
    z.strictObject({
      title: z.string(),
      number: z.string().optional(),
      article: z.string().optional(),
      verified: z.boolean(),
    }),
  ),
})

export const fmt = z.strictObject({
  changed: z.array(z.string()),
  unchanged: z.int(),
  written: z.boolean(),
  findings: z.array(finding),
})
