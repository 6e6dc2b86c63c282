/**
 * Takes facts that are good as they stand, and gives a plain copy of them: nested, a key for every name, undefined where
 * nothing is known. Null for all others, good or not: those must be read.
 *
 * @param asOf yyyymmdd
 */
export type Accept = (facts: unknown, asOf: number) => object | null

/** What a validator of ajv is called on: the day decided for, and where it leaves its copy. */
interface Call {
  readonly asOf: number
  record: object | null
}

type Validator = (this: Call, facts: unknown) => boolean

/** A validator that ajv made, as the engine asks it. */
export function acceptor(validator: Validator): Accept {
  return guarded((facts, asOf) => {
    const call: Call = { asOf, record: null }
    return validator.call(call, facts) ? call.record : null
  })
}

/**
 * Accepts nothing while somebody has put something enumerable into every object, which a loop over keys would meet; and
 * nothing of which a getter or a proxy throws: the reader of facts says what is wrong.
 */
export function guarded(accept: Accept): Accept {
  return (facts, asOf) => {
    for (const _ in {}) return null
    try {
      return accept(facts, asOf)
    } catch {
      return null
    }
  }
}
