import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { finding, shown } from './finding.ts'

/** Calls `read` with each own entry of an object, once; what reading an entry throws is a finding about it. */
export function readOwn(
  holder: object,
  path: string,
  tell: (problem: Diagnostic) => void,
  read: (name: string, value: unknown) => void,
): void {
  const attempt = (at: string, what: () => void): void => {
    try {
      what()
    } catch {
      tell(finding('CPR6033', null, { path: at }))
    }
  }
  attempt(path, () => {
    for (const name of Object.keys(holder))
      attempt(`${path}.${shown(name)}`, () => read(name, (holder as Readonly<Record<string, unknown>>)[name]))
  })
}
