import type { CommitmentResult, TargetResult } from '../../assess/index.ts'

/** The parts of an assessment that can be shown alone. */
export const parts = ['decided', 'problems'] as const
export type Part = (typeof parts)[number]

/**
 * Whether a result belongs to a part: decided is whatever is not open; problems are targets not met, commitments not
 * begun, and whatever has a finding that is more than information.
 */
export function partOf(part: Part | undefined): (result: TargetResult | CommitmentResult) => boolean {
  if (part === undefined) return () => true
  if (part === 'decided') return ({ outcome }) => outcome !== 'undetermined'
  return ({ outcome, findings }) =>
    outcome === 'not-met' ||
    outcome === 'not-started' ||
    findings.some(({ severity }) => severity !== 'information')
}
