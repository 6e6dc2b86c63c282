import { z } from 'zod'
import { factId, kebabId, ruleId } from '../text.ts'
import { unit } from '../unit.ts'

const scalar = z.union([z.string(), z.number(), z.boolean()])

const parameterOperand = z
  .strictObject({ parameter: kebabId.describe('参数编号，见 parameters · parameter id') })
  .describe('取自参数表的数值 · a dated value from rules/parameters')
const factOperand = z
  .strictObject({ fact: factId.describe('事实名，同一主体、同一类型 · fact of the same subject and type') })
  .describe('与另一事实比较 · another fact of the same type')

/** The right side of a comparison: a literal, a parameter or another fact. */
const operand = z.union([scalar, parameterOperand, factOperand]).meta({
  id: 'operand',
  description: '与何者比较：数值、参数或另一事实 · a value, a parameter or another fact',
})

const listOperand = z
  .union([z.array(scalar).min(1), parameterOperand])
  .meta({ id: 'list-operand', description: '一列值，或取自参数表 · a list of values, or a parameter' })

const count = z.union([z.int().min(1), parameterOperand])

/** What a rule asks: a single-key map. Recursive, so its type is written out. */
export interface Condition {
  readonly [key: string]: unknown
}

const nested: z.ZodType<Condition> = z.lazy(() => condition)
const list = z.array(nested).min(1).meta({ id: 'conditions' })

/** Combinators, shared by conditions and by what is applied to a related person (`father: { all: … }`). */
const combinators = {
  all: list.describe('以下全部成立 · all of these hold').optional(),
  any: list.describe('以下任一成立 · at least one of these holds').optional(),
  not: nested.describe('以下不成立 · this does not hold').optional(),
  atLeastOf: z
    .strictObject({
      count: count.describe('至少几项 · how many at least'),
      of: list.describe('从哪些条件中 · of which conditions'),
    })
    .describe('以下至少若干项成立 · at least `count` of these hold')
    .optional(),
  firstKnown: z
    .array(nested)
    .min(2)
    .describe('以第一个已知的为准 · the first alternative that is known decides')
    .optional(),
  is: ruleId.describe('属于某一认定类别（如 welfare.orphan） · is a member of a category').optional(),
}

/** Operators in the law's own words, so that inclusive and exclusive cannot be mixed up. */
const operators = {
  equals: operand.describe('等于 · equal to').optional(),
  atLeast: operand.describe('不低于、不少于、以上（含本数） · at least, inclusive').optional(),
  atMost: operand.describe('不超过、以下、以内（含本数） · at most, inclusive').optional(),
  moreThan: operand.describe('超过、高于（不含本数） · more than, exclusive').optional(),
  lessThan: operand.describe('未满、不足、低于（不含本数） · less than, exclusive').optional(),
  before: operand.describe('早于（不含当日、当时） · before, exclusive').optional(),
  after: operand.describe('晚于（不含当日、当时） · after, exclusive').optional(),
  onOrBefore: operand.describe('不晚于（含当日、当时） · on or before').optional(),
  onOrAfter: operand.describe('不早于（含当日、当时） · on or after').optional(),
  oneOf: listOperand.describe('属于其中之一 · one of').optional(),
  noneOf: listOperand.describe('不属于其中任何一个 · none of').optional(),
  includesAny: listOperand.describe('至少含其中之一 · includes any of').optional(),
  includesAll: listOperand.describe('全部包含 · includes all of').optional(),
  includesNone: listOperand.describe('均不包含 · includes none of').optional(),
  known: z.boolean().describe('是否已知 · whether the fact is known').optional(),
  unit: unit.optional(),
}

export const operatorNames = Object.keys(operators).filter((name) => name !== 'unit') as Exclude<
  keyof typeof operators,
  'unit'
>[]

/** What is asked of one fact (operators), or of a related person (combinators). */
const test = z
  .strictObject({ ...operators, ...combinators })
  .refine((map) => Object.keys(map).length > 0)
  .meta({ id: 'test', description: '对一个事实的要求 · what is required of one fact', minProperties: 1 })

/** One condition: exactly one key, a combinator or a fact id. */
export const condition: z.ZodType<Condition> = z
  .object(combinators)
  .catchall(
    z
      .union([scalar, test])
      .describe(
        '对该事实的要求：直接写值，表示等于；或写比较词，如 { atLeast: 6 } · what is required of the fact: a value, or operators such as { atLeast: 6 }',
      ),
  )
  // Said to JSON Schema below, since a refinement is not carried over.
  .refine((map) => Object.keys(map).length === 1, { when: isMap })
  .meta({
    id: 'condition',
    description: '一个条件：恰好一个键，是组合词（all any not …）或事实名 · exactly one key',
    minProperties: 1,
    maxProperties: 1,
  })

/** The number of keys is judged whatever is wrong below them, so that all is said at once. */
function isMap({ value }: { readonly value: unknown }): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
