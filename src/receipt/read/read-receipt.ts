import { shown } from '../../decide/facts/read-value.ts'
import { deepFreeze } from '../../ir/freeze.ts'
import { outcomes } from '../../model/outcomes.ts'
import { FORMAT, type Receipt } from '../format.ts'
import { ReceiptError, type ReceiptProblem, receiptProblem } from './problems.ts'
import { receiptShape } from './receipt-shape.ts'
import { isObject, oneOf, strangerAt } from './shapes.ts'

/** `child-plan-receipt/` and a number: ours, whatever the number. */
const FAMILY = /^child-plan-receipt\/\d+$/

/**
 * A receipt from parsed JSON, its own copy.
 *
 * @throws {ReceiptError} with every problem: what is no receipt, keys and values that no receipt has
 */
export function readReceipt(value: unknown): Receipt {
  const problems = problemsOf(value)
  if (problems.length > 0) throw new ReceiptError(problems)
  return deepFreeze(JSON.parse(JSON.stringify(value)) as Receipt)
}

/** Everything wrong with what should be a receipt. Of what is none, only that. */
export function problemsOf(value: unknown): readonly ReceiptProblem[] {
  const format = isObject(value) && Object.hasOwn(value, 'format') ? value.format : undefined
  if (format !== FORMAT) {
    const code = typeof format === 'string' && FAMILY.test(format) ? 'CPR6202' : 'CPR6201'
    const path = format === undefined ? [] : ['format']
    return [receiptProblem(code, path, { actual: shown(format), format: FORMAT })]
  }
  const found: ReceiptProblem[] = []
  receiptShape(value, [], found)
  // What one part says of another can be looked at once every part is what it should be.
  if (found.length === 0) betweenParts(value as Receipt, found)
  return found
}

function betweenParts({ rule, outcome, facts }: Receipt, found: ReceiptProblem[]): void {
  oneOf(outcomes[rule.kind])(outcome, ['outcome'], found)
  for (const path of Object.keys(facts.values ?? {}))
    if (!facts.reads.includes(path)) found.push(strangerAt(['facts', 'values'], path, facts.reads))
}
