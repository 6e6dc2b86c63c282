import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Code } from '../diagnostics/catalogue/index.ts'
import { type SourceText, type Span, spanBetween } from '../diagnostics/span.ts'
import { type BoundedFindings, quoted } from './bounded-findings.ts'
import type { LocatedEntry, LocatedList, LocatedMap, LocatedNode, LocatedScalar } from './located-node.ts'
import { firstNonText } from './non-text.ts'
import { numberProblem } from './number-text.ts'

/** A key that would reach the prototype of a JavaScript object. */
const RESERVED_KEYS: ReadonlySet<string> = new Set(['__proto__'])

function startOf(node: Node): number {
  return node.range?.[0] ?? 0
}

function endOf(node: Node): number {
  return node.range?.[1] ?? startOf(node)
}

/**
 * Turns the parser's nodes into located ones and finds what YAML allows and rules do not: duplicate and non-string
 * keys, reserved keys, merge keys, numbers that would not be kept exactly, escapes that are no text. Entries whose
 * key is a list, a map or reserved are left out; of duplicate entries all are kept.
 *
 * The recursion is safe: the structure scan has bounded the depth.
 */
export class Locator {
  readonly #source: SourceText
  readonly #found: BoundedFindings
  readonly #spoiled: ReadonlySet<number>

  /** @param spoiled lines that cannot be read rightly; what seems wrong in their nodes is a consequence */
  constructor(source: SourceText, found: BoundedFindings, spoiled: ReadonlySet<number>) {
    this.#source = source
    this.#found = found
    this.#spoiled = spoiled
  }

  locate(node: Node): LocatedNode {
    if (isMap(node)) return this.#map(node)
    if (isSeq(node)) return this.#list(node)
    if (isScalar(node)) return this.#scalar(node)
    // An alias; it has been refused and stands for nothing.
    return this.#nothing(startOf(node), isAlias(node) ? endOf(node) : startOf(node))
  }

  #map(node: YAMLMap): LocatedMap {
    const entries: LocatedEntry[] = []
    const firsts = new Map<string, Span>()
    let end = endOf(node)
    for (const pair of node.items) {
      const key = pair.key as Node
      const value =
        pair.value === null ? this.#nothing(endOf(key), endOf(key)) : this.locate(pair.value as Node)
      if (node.flow !== true) end = value.span.end.offset
      if (this.#acceptsKey(key)) entries.push(Object.freeze({ key: this.#key(key, firsts), value }))
    }
    return Object.freeze({
      kind: 'map',
      entries: Object.freeze(entries),
      span: this.#span(startOf(node), end),
    })
  }

  /** Whether an entry with this key can be kept at all. */
  #acceptsKey(node: Node): node is Scalar {
    const span = this.#span(startOf(node), endOf(node))
    if (!isScalar(node)) {
      this.#add('CPR1021', span, { key: quoted(this.#text(span)) })
      return false
    }
    if (node.value === '<<' && node.type === 'PLAIN') {
      this.#add('CPR1030', span)
      return false
    }
    if (typeof node.value === 'string' && RESERVED_KEYS.has(node.value)) {
      this.#add('CPR1022', span, { key: node.value })
      return false
    }
    return true
  }

  /** A key as written; one that YAML would read as a number, boolean or null is a finding, and its text the key. */
  #key(node: Scalar, firsts: Map<string, Span>): LocatedScalar {
    const key = typeof node.value === 'string' ? this.#scalar(node) : this.#keyFromText(node)
    const name = String(key.value)
    const first = firsts.get(name)
    if (first === undefined) {
      firsts.set(name, key.span)
      return key
    }
    const { line, column } = first.start
    this.#add('CPR1020', key.span, { key: quoted(name), line: String(line), column: String(column) })
    return key
  }

  #keyFromText(node: Scalar): LocatedScalar {
    const span = this.#span(startOf(node), endOf(node))
    const text = this.#text(span)
    this.#add(
      'CPR1021',
      span,
      { key: text === '' ? ':' : quoted(text) },
      text === '' ? undefined : `"${text}"`,
    )
    return Object.freeze({ kind: 'scalar', value: text, text, style: 'plain', span })
  }

  #list(node: YAMLSeq): LocatedList {
    const items = node.items.map((item) => this.locate(item as Node))
    const end = node.flow === true ? endOf(node) : (items.at(-1)?.span.end.offset ?? endOf(node))
    return Object.freeze({ kind: 'list', items: Object.freeze(items), span: this.#span(startOf(node), end) })
  }

  #scalar(node: Scalar): LocatedScalar {
    const style =
      node.type === 'PLAIN' || node.type === undefined
        ? 'plain'
        : node.type.startsWith('QUOTE')
          ? 'quoted'
          : 'block'
    let end = endOf(node)
    // A block scalar's range runs to the start of what follows it.
    if (style === 'block')
      while (end > startOf(node) && /\s/.test(this.#source.text.charAt(end - 1))) end -= 1
    const span = this.#span(startOf(node), end)
    const text = this.#text(span)
    const value = this.#value(node, text, style, span)
    return Object.freeze({ kind: 'scalar', value, text, style, span })
  }

  #value(node: Scalar, text: string, style: LocatedScalar['style'], span: Span): LocatedScalar['value'] {
    const { value } = node
    if (typeof value === 'number') {
      const problem = style === 'plain' ? numberProblem(text, value) : null
      const values = { text: quoted(text), read: String(value) }
      if (problem !== null) this.#add(problem, span, values, `"${quoted(text)}"`)
      return value + 0
    }
    if (typeof value === 'string') {
      const character = style === 'quoted' ? firstNonText(value) : null
      if (character !== null) this.#add('CPR1025', span, { character })
      return value
    }
    return typeof value === 'boolean' ? value : null
  }

  #nothing(start: number, end: number): LocatedScalar {
    const span = this.#span(start, end)
    return Object.freeze({ kind: 'scalar', value: null, text: this.#text(span), style: 'plain', span })
  }

  #add(code: Code, span: Span, values: Readonly<Record<string, string>> = {}, suggestion?: string): void {
    if (!this.#spoiled.has(span.start.line)) this.#found.add(code, span, values, suggestion)
  }

  #text(span: Span): string {
    return this.#source.text.slice(span.start.offset, span.end.offset)
  }

  #span(start: number, end: number): Span {
    return spanBetween(this.#source, start, end)
  }
}
