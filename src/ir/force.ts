import type { Force } from './nodes/index.ts'

const binding: ReadonlySet<Force> = new Set(['must', 'must-not'])

/** Whether a breach is a violation; a breach of anything softer than must is a departure that may be justified. */
export function isBinding(force: Force | undefined): boolean {
  return binding.has(force ?? 'must')
}
