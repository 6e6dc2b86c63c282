import { outcomeWords } from '../../model/outcome-words.ts'
import type { Receipt } from '../format.ts'
import type { Result } from '../result.ts'
import type { Differences } from './differences.ts'

/** What came of the decision, then and now. */
export function compareResult(receipt: Receipt, now: Result, differences: Differences): void {
  differences.compare('CPR6231', ['outcome'], receipt.outcome, now.outcome, {
    thenZh: outcomeWords[receipt.outcome].zh,
    nowZh: outcomeWords[now.outcome].zh,
  })
  differences.compare('CPR6232', ['missing'], listed(receipt.missing), listed(now.missing))
  differences.compare(
    'CPR6233',
    ['missingParameters'],
    listed(receipt.missingParameters),
    listed(now.missingParameters),
  )
  differences.compare('CPR6234', ['grants'], listed(receipt.grants), listed(now.grants))
  differences.compare('CPR6235', ['departure'], receipt.departure, now.departure)
}

/** Lists in a receipt are sorted, so that equal ones have one text; `?` is one that could not be made. */
function listed(names: readonly string[] | null): string {
  return names === null ? '?' : names.join(' ')
}
