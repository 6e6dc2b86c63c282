import { at } from '../../syntax/navigate.ts'
import type { Path } from '../document.ts'
import { type Examined, exists, type Issue, pathOf } from './examined.ts'
import { reportUnknownKey } from './keys.ts'
import { allowedAt, keysIn } from './schema-at.ts'
import { reportMalformed, reportUnknownWord, reportWrongShape } from './values.ts'

type Branch = readonly Issue[]
type UnionIssue = Extract<Issue, { code: 'invalid_union' }>

/** The rest of a document's issues, told from the place of the union. */
type Report = (issues: readonly Issue[], base: Path) => void

/** Of the branches of a union, only those the author evidently meant speak: a wall of alternatives helps nobody. */
export function reportUnion(issue: UnionIssue, path: Path, examined: Examined, report: Report): void {
  const node = at(examined.root, path)
  const branches = branchesOf(issue)
  const open = branches.filter((branch) => !branch.some(isWrongShape))
  if (open.length === 0) {
    const shapes = branches.flatMap((branch) => branch.filter(isWrongShape).map((one) => one.expected))
    return reportWrongShape(shapes, path, examined)
  }
  if (node.kind === 'map') return reportMapUnion(open, path, examined, report)
  const own = open.flat().filter((one) => one.path.length === 0)
  const forms = own.flatMap((one) => (one.code === 'invalid_format' ? [one.message] : []))
  const words = own.flatMap((one) => (one.code === 'invalid_value' ? one.values.map(String) : []))
  if (forms.length > 0)
    return reportMalformed([...forms, ...words.map((word) => `${word} · ${word}`)], path, examined)
  if (words.length > 0) return reportUnknownWord(words, path, examined)
  report(open[0] ?? [], path)
}

/** Unions of unions as one. */
function branchesOf(issue: UnionIssue): Branch[] {
  return issue.errors.flatMap((branch): Branch[] => {
    const [only] = branch
    return branch.length === 1 && only?.code === 'invalid_union' && only.path.length === 0
      ? branchesOf(only)
      : [branch]
  })
}

function isWrongShape(issue: Issue): issue is Extract<Issue, { code: 'invalid_type' }> {
  return issue.code === 'invalid_type' && issue.path.length === 0
}

function reportMapUnion(branches: readonly Branch[], path: Path, examined: Examined, report: Report): void {
  const { root, findings, schema } = examined
  const node = at(root, path)
  const keys = keysIn(node)
  const known = (branch: Branch) => keys.length - unknownKeys(branch).length
  const best = Math.max(...branches.map(known))
  const meant = branches.filter((branch) => known(branch) === best)
  const [first = []] = meant
  const missing = (branch: Branch) => branch.filter((one) => !exists(root, pathOf(one, path))).length
  if (meant.length === 1) return report(first, path)
  const allowed = [...new Set(allowedAt(schema, root, path).shapes.flat())]
  if (best > 0 && keys.every((key) => allowed.includes(key)))
    return findings.add('CPR3005', node.span, { keys: keys.join(' / ') })
  if (best > 0) return report(meant.toSorted((one, other) => missing(one) - missing(other))[0] ?? [], path)
  if (keys.length === 0) return findings.add('CPR3005', node.span, { keys: allowed.join(' / ') })
  for (const key of keys) reportUnknownKey(key, allowed, path, examined)
}

function unknownKeys(branch: Branch): readonly string[] {
  return branch.flatMap((one) => (one.code === 'unrecognized_keys' && one.path.length === 0 ? one.keys : []))
}
