import { arrayNames, arrayOf, type Column, type Columns } from '../../backends/columns/columns.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import type { InputFact } from '../../ir/nodes/index.ts'
import type { Dictionary } from '../facts/dictionary.ts'
import { type FactProblem, FactsError, factProblem } from '../facts/problems.ts'
import { rowProblems } from './check-rows.ts'
import { columnProblem } from './column-problem.ts'

/** Options beyond this do not fit the codes of a set. */
const MOST_MEMBERS = 31

/**
 * The number of rows of columns that are of the dictionary and of one length. What stands in the rows is looked at only
 * where a day is given: a code beyond its options, or a number beyond its bounds, has no meaning.
 *
 * @param asOf the day decided for; null where the caller vouches for what stands in the rows
 * @throws {FactsError} with everything wrong about the columns
 */
export function checkColumns(dictionary: Dictionary, columns: Columns, asOf: number | null): number {
  const problems: FactProblem[] = []
  let rows: number | undefined
  for (const [path, column] of Object.entries(columns)) {
    const fact = dictionary.inputs.get(path)
    if (!fact) {
      problems.push(factProblem('CPR6101', path.slice(0, 200), {}, nearest(path, dictionary.inputs.keys())))
      continue
    }
    problems.push(...problemsWith(fact, column))
    if (column?.type !== fact.type || !hasArray(column)) continue
    if (asOf !== null) problems.push(...rowProblems(fact, column, asOf))
    const { length } = arrayOf(column)
    rows ??= length
    if (length !== rows)
      problems.push(columnProblem('CPR6112', path, { actual: String(length), expected: String(rows) }))
  }
  if (problems.length > 0) throw new FactsError(problems)
  return rows ?? 0
}

const hasArray = (column: Column): boolean => ArrayBuffer.isView(arrayOf(column))

function problemsWith(fact: InputFact, column: Column | undefined): FactProblem[] {
  if (column?.type !== fact.type)
    return [columnProblem('CPR6113', fact.path, { actual: String(column?.type), expected: fact.type })]
  const array = arrayNames[column.type]
  if (!hasArray(column)) return [columnProblem('CPR6118', fact.path, { expected: array })]
  if (column.type === 'set' && column.values.length > MOST_MEMBERS)
    return [
      columnProblem('CPR6113', fact.path, {
        actual: `set[${column.values.length}]`,
        expected: `set[≤ ${MOST_MEMBERS}]`,
      }),
    ]
  const { values } = fact
  if (!values || !('values' in column)) return []
  const allowed = Object.keys(values)
  return column.values
    .filter((one) => !allowed.includes(one))
    .map((one) =>
      factProblem(
        'CPR6103',
        fact.path,
        { actual: one.slice(0, 60), allowed: allowed.join(' ') },
        nearest(one.slice(0, 100), allowed),
      ),
    )
}
