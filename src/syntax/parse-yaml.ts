import { type Node, parseAllDocuments, type YAMLParseError } from 'yaml'
import type { Code } from '../diagnostics/catalogue/index.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { type SourceText, spanBetween } from '../diagnostics/span.ts'
import { BoundedFindings, mergeFindings, quoted } from './bounded-findings.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import { Locator } from './locate.ts'
import type { LocatedNode } from './located-node.ts'
import { scanCharacters } from './scan-characters.ts'
import { scanStructure } from './scan-structure.ts'
import { translateErrors } from './yaml-errors.ts'

export interface ParseOptions {
  readonly limits?: Partial<Limits>
}

export interface Parsed {
  /** What the text says; null when it cannot be read, or not without guessing. Then there is an error finding. */
  readonly root: LocatedNode | null
  /** In the order of the text. */
  readonly findings: readonly Diagnostic[]
}

/** Errors after which the tree still says what the author wrote, so that later stages can find more. */
const TREE_STANDS: ReadonlySet<Code> = new Set<Code>([
  'CPR1008',
  'CPR1020',
  'CPR1021',
  'CPR1022',
  'CPR1023',
  'CPR1024',
  'CPR1025',
  'CPR1030',
])

// Duplicate keys are found by the locator, which says where the first one is and takes linear time.
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  strict: true,
  merge: false,
  logLevel: 'silent',
  uniqueKeys: false,
  prettyErrors: false,
  resolveKnownTags: false,
} as const

interface Read {
  readonly contents: Node | null
  readonly errors: readonly YAMLParseError[]
}

function readYaml(text: string): Read {
  const documents = parseAllDocuments(text, OPTIONS)
  if ('empty' in documents) return { contents: null, errors: documents.errors }
  const [first] = documents
  if (first === undefined) return { contents: null, errors: [] }
  // A document of comments alone has an empty scalar for contents.
  const empty = first.contents?.range[0] === first.contents?.range[1]
  return { contents: empty ? null : first.contents, errors: first.errors }
}

/** Lines that the parser cannot read rightly. An unseen character alone spoils nothing: a stand-in takes its place. */
function spoiledLines(found: readonly Diagnostic[]): ReadonlySet<number> {
  const spoiling = found.filter((one) => one.code !== 'CPR1003')
  return new Set(spoiling.map((one) => one.span?.start.line ?? 0))
}

function build(
  source: SourceText,
  text: string,
  found: BoundedFindings,
  spoiled: ReadonlySet<number>,
): LocatedNode | null {
  try {
    const { contents, errors } = readYaml(text)
    const lines = translateErrors(source, errors, spoiled, found)
    if (contents !== null) {
      const root = new Locator(source, found, lines).locate(contents)
      return errors.length === 0 ? root : null
    }
    if (errors.length === 0 && spoiled.size === 0) found.add('CPR1007', spanBetween(source, 0, 0))
  } catch (error) {
    // Last resort: the structure scan bounds the depth, so neither a stack overflow nor another failure of the parser
    // is expected; should one come, the author gets a finding and not a crash.
    const detail = error instanceof Error ? error.message : String(error)
    found.add('CPR1040', spanBetween(source, 0, 0), { detail: quoted(detail), text: '' })
  }
  return null
}

/**
 * Reads one YAML 1.2 document (core schema) into a located tree, with every error found at once. Never throws. The
 * rule language has no anchors, aliases, tags, directives, merge keys or further documents; keys are strings, each
 * once in its map; plain numbers must be decimals that JavaScript keeps exactly. Time is linear in the text.
 */
export function parseYaml(source: SourceText, options: ParseOptions = {}): Parsed {
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits }
  const inText = new BoundedFindings(limits.findings)
  const inStructure = new BoundedFindings(limits.findings)
  const inTree = new BoundedFindings(limits.findings)
  const passes = [inText, inStructure, inTree]
  if (source.text.length > limits.size) {
    const values = { size: String(source.text.length), limit: String(limits.size) }
    inText.add('CPR1001', spanBetween(source, 0, 0), values)
    return { root: null, findings: mergeFindings(passes, limits.findings) }
  }
  const text = scanCharacters(source, inText)
  const structure = scanStructure(source, text, limits.depth, inStructure)
  const spoiled = spoiledLines([...inText.list, ...inStructure.list])
  const root = structure.readable ? build(source, text.slice(0, structure.end), inTree, spoiled) : null
  const all = passes.flatMap((pass) => pass.list)
  const stands = all.every((found) => TREE_STANDS.has(found.code))
  return { root: stands ? root : null, findings: mergeFindings(passes, limits.findings) }
}
