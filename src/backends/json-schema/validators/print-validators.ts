import standaloneCode from 'ajv/dist/standalone/index.js'
import type { PlanIr } from '../../../ir/nodes/index.ts'
import { keyText } from '../../javascript/quote.ts'
import { boundaryAjv, subjectsToValidate } from './boundary-ajv.ts'
import { schemaKey } from './keywords/subject.ts'

/**
 * The validators of a plan's facts as standalone code of ajv: JavaScript that compiles nothing, needs nothing of ajv and
 * does nothing until it is called. It finds the functions of checks.ts under their own names, and ends with an object
 * `validators` that holds one for each subject by its id.
 */
export function printValidators(ir: PlanIr): string {
  const named = subjectsToValidate(ir).map(({ id }, index) => [`subject${index}`, id] as const)
  const code = standaloneCode(
    boundaryAjv(ir),
    Object.fromEntries(named.map(([name, id]) => [name, schemaKey(id)])),
  )
  const byId = named.map(([name, id]) => `  ${keyText(id)}: ${name},`)
  return [asPredicate(code), 'const validators = {', ...byId, '}'].join('\n')
}

/**
 * Nobody asks these validators what was wrong, only whether something is: what they note down is left out, and no name
 * but `validators` leaves them. Of a plan's own texts the code holds only ids, in which neither can stand.
 */
function asPredicate(code: string): string {
  return code
    .replace(/\bvalidate\d+\.errors = (?:\[\{\}\]|vErrors);/g, '')
    .replace(/\bexport const (?=subject\d+ = )/g, 'const ')
}
