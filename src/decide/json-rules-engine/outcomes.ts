import type { EngineResult } from 'json-rules-engine'
import type { JsonEventParams } from '../../backends/json-rules-engine/index.ts'
import type { Force } from '../../ir/nodes/index.ts'
import type { Outcome } from '../../model/outcomes.ts'
import { formatDate, parseDate } from '../../values/index.ts'
import { dayOf } from './facts.ts'

export interface HostOutcomes {
  /** The day judged, `2026-06-01`. */
  readonly asOf: string
  /** The outcome of each rule in force on that day. */
  readonly outcomes: Readonly<Record<string, Outcome>>
  /** Duties softer than must that are not kept, with their force; their outcome is `undetermined`. */
  readonly departures: Readonly<Record<string, Force>>
  /** Rules of which no version is in force on that day. */
  readonly notInForce: readonly string[]
}

/** What a run says of each rule: the answer that fired, undetermined where none did. A host's own rules are left out. */
export async function hostOutcomes({
  almanac,
  results,
  failureResults,
}: EngineResult): Promise<HostOutcomes> {
  const asOf = await dayOf(almanac)
  const outcomes = new Map<string, Outcome>()
  const departures = new Map<string, Force>()
  const rules = new Set<string>()
  for (const { event, result } of [...results, ...failureResults]) {
    const params = event?.params
    if (!isOurs(params)) continue
    rules.add(params.rule)
    const inForce = within(asOf, params)
    if (inForce && !outcomes.has(params.rule)) outcomes.set(params.rule, 'undetermined')
    if (result !== true) continue
    outcomes.set(params.rule, params.outcome)
    if (params.departure) departures.set(params.rule, params.departure)
  }
  // A run ends its rules in the order in which their facts arrive.
  const ids = [...rules].sort()
  const inOrder = <V>(found: ReadonlyMap<string, V>): Readonly<Record<string, V>> =>
    Object.freeze(
      Object.fromEntries(
        ids.flatMap((id) => {
          const value = found.get(id)
          return value === undefined ? [] : [[id, value] as const]
        }),
      ),
    )
  return Object.freeze({
    asOf: formatDate(asOf),
    outcomes: inOrder(outcomes),
    departures: inOrder(departures),
    notInForce: Object.freeze(ids.filter((rule) => !outcomes.has(rule))),
  })
}

function within(day: number, { from, through }: JsonEventParams): boolean {
  return (parseDate(from) ?? 0) <= day && day <= (parseDate(through) ?? 0)
}

function isOurs(
  params: Readonly<Record<string, unknown>> | undefined,
): params is JsonEventParams & typeof params {
  return params !== undefined && ['plan', 'rule', 'outcome', 'from', 'through'].every((key) => key in params)
}
