import type picocolors from 'picocolors'

/** The sign before an outcome: held, failed, on its way, open or beside the point. */
export function outcomeMark(outcome: string, paint: ReturnType<typeof picocolors.createColors>): string {
  if (outcome === 'undetermined') return paint.yellow('?')
  if (outcome === 'violated' || outcome === 'not-met') return paint.red('✗')
  if (outcome === 'under-way') return paint.yellow('…')
  const positive = ['member', 'entitled', 'compliant', 'met', 'done'].includes(outcome)
  return positive ? paint.green('✓') : paint.dim('–')
}
