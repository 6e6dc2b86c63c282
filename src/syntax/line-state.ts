/** What a left-to-right scan knows about the line it is on. */
export class LineState {
  #start = 0
  #keyColumn: number | null = null
  #tab: number | null = null
  #inIndentation = true

  /** A new line starts at this offset. */
  begin(offset: number): void {
    this.#start = offset
    this.#keyColumn = null
    this.#tab = null
    this.#inIndentation = true
  }

  /** White space starts at this offset; a tab in it is remembered while nothing else stands on the line. */
  space(offset: number, text: string): void {
    if (this.#inIndentation && this.#tab === null && text.includes('\t'))
      this.#tab = offset + text.indexOf('\t')
  }

  /** Something starts at this offset. Returns the offset of a tab that it is indented with, or null. */
  content(offset: number): number | null {
    const tab = this.#tab
    this.#tab = null
    this.#inIndentation = false
    this.#keyColumn ??= this.columnOf(offset)
    return tab
  }

  /** After an indicator (`-`, `?`, `:`) a key may start anew. */
  expectKey(): void {
    this.#keyColumn = null
  }

  /** 0-based. */
  columnOf(offset: number): number {
    return offset - this.#start
  }

  /** Column of the first token since the line's start or its last indicator: where a key stands. */
  keyColumn(offset: number): number {
    return this.#keyColumn ?? this.columnOf(offset)
  }
}
