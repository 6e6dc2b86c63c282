import { below, type ImportFindings, shown } from './finding.ts'

/** Reports what stands beside the keys that were read. */
export function leftOut(
  json: Readonly<Record<string, unknown>>,
  read: readonly string[],
  at: string,
  findings: ImportFindings,
): void {
  for (const key of Object.keys(json).filter((one) => !read.includes(one))) {
    if (key === 'priority') findings.add('CPR5105', below(at, key))
    else findings.add('CPR5118', below(at, key), { key })
  }
}

export function wrong(
  actual: unknown,
  at: string,
  [expected, expectedEn]: readonly [string, string],
  findings: ImportFindings,
): null {
  return findings.add('CPR5101', at, { expected, expectedEn, actual: shown(actual) })
}

export function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
