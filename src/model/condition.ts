import { z } from 'zod'
import { factId, kebabId, ruleId } from './text.ts'
import { unit } from './unit.ts'

const scalar = z.union([z.string(), z.number(), z.boolean()])

const parameterOperand = z
  .strictObject({ parameter: kebabId })
  .meta({ description: '取自参数表的数值 · a dated value from rules/parameters' })
const factOperand = z
  .strictObject({ fact: factId })
  .meta({ description: '与另一事实比较 · another fact of the same type' })

/** The right side of a comparison: a literal, a parameter or another fact. */
export const operand = z.union([scalar, parameterOperand, factOperand]).meta({ id: 'operand' })

const listOperand = z.union([z.array(scalar).min(1), parameterOperand]).meta({ id: 'list-operand' })

const count = z.union([z.int().min(1), parameterOperand])

/** What a rule asks: a single-key map. Recursive, so its type is written out. */
export interface Condition {
  readonly [key: string]: unknown
}

const nested: z.ZodType<Condition> = z.lazy(() => condition)

/** Combinators, shared by conditions and by what is applied to a related person (`father: { all: … }`). */
const combinators = {
  all: z.array(nested).min(1).meta({ description: '以下全部成立 · all of these hold' }).optional(),
  any: z.array(nested).min(1).meta({ description: '以下任一成立 · at least one of these holds' }).optional(),
  not: nested.meta({ description: '以下不成立 · this does not hold' }).optional(),
  atLeastOf: z
    .strictObject({ count, of: z.array(nested).min(1) })
    .meta({ description: '以下至少若干项成立 · at least `count` of these hold' })
    .optional(),
  firstKnown: z
    .array(nested)
    .min(2)
    .meta({ description: '以第一个已知的为准 · the first alternative that is known decides' })
    .optional(),
  is: ruleId.meta({ description: '属于某一认定类别（如 welfare.orphan）· is a member of a category' }).optional(),
}

/** Operators in the law's own words, so that inclusive and exclusive cannot be mixed up. */
const operators = {
  equals: operand.meta({ description: '等于 · equal to' }).optional(),
  atLeast: operand.meta({ description: '不低于、不少于、以上（含本数）· at least, inclusive' }).optional(),
  atMost: operand.meta({ description: '不超过、以下、以内（含本数）· at most, inclusive' }).optional(),
  moreThan: operand.meta({ description: '超过、高于（不含本数）· more than, exclusive' }).optional(),
  lessThan: operand.meta({ description: '未满、不足、低于（不含本数）· less than, exclusive' }).optional(),
  before: operand.meta({ description: '早于（不含当日、当时）· before, exclusive' }).optional(),
  after: operand.meta({ description: '晚于（不含当日、当时）· after, exclusive' }).optional(),
  onOrBefore: operand.meta({ description: '不晚于（含当日、当时）· on or before' }).optional(),
  onOrAfter: operand.meta({ description: '不早于（含当日、当时）· on or after' }).optional(),
  oneOf: listOperand.meta({ description: '属于其中之一 · one of' }).optional(),
  noneOf: listOperand.meta({ description: '不属于其中任何一个 · none of' }).optional(),
  includesAny: listOperand.meta({ description: '至少含其中之一 · includes any of' }).optional(),
  includesAll: listOperand.meta({ description: '全部包含 · includes all of' }).optional(),
  includesNone: listOperand.meta({ description: '均不包含 · includes none of' }).optional(),
  known: z.boolean().meta({ description: '是否已知 · whether the fact is known' }).optional(),
  unit: unit.optional(),
}

export const operatorNames = Object.keys(operators).filter((name) => name !== 'unit') as Exclude<
  keyof typeof operators,
  'unit'
>[]
export const combinatorNames = ['all', 'any', 'not', 'atLeastOf', 'firstKnown', 'is'] as const

/** What is asked of one fact (operators), or of a related person (combinators). */
export const test = z
  .strictObject({ ...operators, ...combinators })
  .refine((map) => Object.keys(map).length > 0)
  .meta({ id: 'test', description: '对一个事实的要求 · what is required of one fact', minProperties: 1 })

/** One condition: exactly one key, a combinator or a fact id. */
export const condition: z.ZodType<Condition> = z
  .object(combinators)
  .catchall(z.union([scalar, test]))
  // Said to JSON Schema below as minProperties and maxProperties, since a refinement is not carried over.
  .refine((map) => Object.keys(map).length === 1)
  .meta({
    id: 'condition',
    description: '一个条件：恰好一个键，是组合词（all any not …）或事实名 · exactly one key',
    minProperties: 1,
    maxProperties: 1,
  })

export type Test = z.infer<typeof test>
export type Operand = z.infer<typeof operand>
