import { at } from '../../syntax/navigate.ts'
import type { Path } from '../document.ts'
import { type Examined, exists, type Issue, pathOf } from './examined.ts'
import { reportMissing, reportUnknownKeys } from './keys.ts'
import { reportUnion } from './unions.ts'
import {
  reportKeyCount,
  reportMalformed,
  reportMalformedKey,
  reportOutOfRange,
  reportUnknownWord,
  reportWrongShape,
} from './values.ts'

/** Faults found by a schema, as findings at the very key or value that is at fault. */
export function reportIssues(issues: readonly Issue[], examined: Examined): void {
  reportAll(issues, [], examined)
}

function reportAll(issues: readonly Issue[], base: Path, examined: Examined): void {
  // A key that was misspelt is not missing as well.
  const meant = new Set<string>()
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue
    const path = pathOf(issue, base)
    for (const key of reportUnknownKeys(issue.keys, path, examined)) meant.add(JSON.stringify([...path, key]))
  }
  for (const issue of issues) {
    const path = pathOf(issue, base)
    if (issue.code === 'unrecognized_keys') continue
    if (exists(examined.root, path)) report(issue, path, examined)
    else if (!meant.has(JSON.stringify(path))) reportMissing(path, examined)
  }
}

function report(issue: Issue, path: Path, examined: Examined): void {
  switch (issue.code) {
    case 'invalid_union':
      if ('options' in issue && issue.options) reportUnknownWord(issue.options.map(String), path, examined)
      else reportUnion(issue, path, examined, (issues, base) => reportAll(issues, base, examined))
      return
    case 'invalid_type':
      reportWrongShape([issue.expected], path, examined)
      return
    case 'invalid_value': {
      const node = at(examined.root, path)
      const words = issue.values.map(String)
      if (node.kind === 'scalar' && typeof node.value === 'string') reportUnknownWord(words, path, examined)
      else reportWrongShape(['string'], path, examined)
      return
    }
    case 'invalid_key':
      reportMalformedKey(issue.issues, path, examined)
      return
    case 'too_small':
    case 'too_big':
      reportOutOfRange(issue, path, examined)
      return
    case 'custom':
      reportKeyCount(path, examined)
      return
    default:
      // A pattern; its message says the form. The schemas use no other check that could end here.
      reportMalformed([issue.message], path, examined)
  }
}
