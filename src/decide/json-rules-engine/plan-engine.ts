import { Engine } from 'json-rules-engine'
import { AS_OF } from '../../backends/json-rules-engine/index.ts'
import type { PlanIr } from '../../ir/nodes/index.ts'
import { formatDate } from '../../values/index.ts'
import type { GivenFacts } from '../facts/read-facts.ts'
import { hostFacts, type Installed, type InstallOptions, install } from './install.ts'
import { type HostOutcomes, hostOutcomes } from './outcomes.ts'

/** An engine with the rules of a plan about one subject, which also knows how to read that subject's facts. */
export class PlanEngine extends Engine {
  readonly #installed: Installed

  /** @throws {UnknownNameError | FactsError} as `install` does */
  constructor(ir: PlanIr, options: InstallOptions) {
    super()
    this.#installed = install(this, ir, options)
  }

  /**
   * Runs the rules on facts given as `decide` takes them, besides those that the engine was made with.
   *
   * @throws {FactsError} with every problem of the facts given, or with that of a fact that a source gave
   */
  async decide(given: GivenFacts = {}, asOf?: string): Promise<HostOutcomes> {
    const { decider, subject, options } = this.#installed
    const day = asOf ?? options.asOf
    const frame = decider.frame(subject, given, day === undefined ? {} : { asOf: day })
    const facts = hostFacts(decider.dictionary(subject), frame)
    return hostOutcomes(await this.run({ ...facts, [AS_OF]: formatDate(frame.asOf) }))
  }
}
