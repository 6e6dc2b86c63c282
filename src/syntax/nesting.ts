type Kind = 'list' | 'map'

/** An opening bracket and where it stands. */
export interface Bracket {
  readonly open: '[' | '{'
  readonly offset: number
}

/**
 * How deep the YAML being scanned is nested, told from columns and brackets alone. In block style a list or map is
 * known by the column of its dash or key, and whatever starts further right is inside it; a list may start in the
 * column of its parent's keys.
 */
export class Nesting {
  readonly #blocks: { column: number; kind: Kind }[] = []
  readonly #flow: Bracket[] = []

  get depth(): number {
    return this.#blocks.length + this.#flow.length
  }

  /** The innermost bracket that is open. */
  get bracket(): Bracket | undefined {
    return this.#flow.at(-1)
  }

  block(column: number, kind: Kind): void {
    if (this.#flow.length > 0) return
    let top = this.#blocks.at(-1)
    while (
      top !== undefined &&
      (top.column > column || (top.column === column && kind === 'map' && top.kind === 'list'))
    ) {
      this.#blocks.pop()
      top = this.#blocks.at(-1)
    }
    if (top?.column !== column || top.kind !== kind) this.#blocks.push({ column, kind })
  }

  openFlow(bracket: Bracket): void {
    this.#flow.push(bracket)
  }

  /** Closes the innermost bracket and returns it, or undefined when none is open. */
  closeFlow(): Bracket | undefined {
    return this.#flow.pop()
  }

  /** Gives up every open bracket, innermost first. */
  leaveFlow(): readonly Bracket[] {
    return this.#flow.splice(0).reverse()
  }
}
