/** A period as first and last day, yyyymmdd, both included. */
interface Period {
  readonly from: number
  readonly through: number
}

export function isInForce({ from, through }: Period, day: number): boolean {
  return from <= day && day <= through
}

/** The version in force on a day. INVARIANT: versions of one rule never overlap. */
export function inForceOn<V extends Period>(versions: readonly V[], day: number): V | undefined {
  return versions.find((one) => isInForce(one, day))
}
