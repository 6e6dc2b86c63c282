import stringWidth from 'string-width'
import { visible } from './visible.ts'

/** A line as a terminal shows it, and which of its terminal columns are marked. */
export interface LineLayout {
  readonly text: string
  readonly caretStart: number
  readonly caretWidth: number
}

interface Cell {
  readonly start: number
  readonly display: string
  readonly width: number
}

const TAB_STOP = 4
const ELLIPSIS = '…'

/** Only this many UTF-16 units a terminal column are looked at, so that a line of a megabyte costs no more than a short one. */
const UNITS_A_COLUMN = 8

function cellsOf(text: string, from: number, to: number): Cell[] {
  const cells: Cell[] = []
  let column = 0
  const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })
  for (const { segment, index } of graphemes.segment(visible(text.slice(from, to)))) {
    const tab = segment === '\t'
    const width = tab ? TAB_STOP - (column % TAB_STOP) : stringWidth(segment)
    cells.push({ start: from + index, display: tab ? ' '.repeat(width) : segment, width })
    column += width
  }
  return cells
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** Indices [first, last) of the cells to show: around the focus, within `room` columns. */
function windowOf(cells: readonly Cell[], focus: number, room: number): { first: number; last: number } {
  const widthAt = (index: number) => cells[index]?.width ?? 0
  let first = focus
  let last = focus
  let used = 0
  while (first > 0 && used + widthAt(first - 1) <= Math.floor(room / 3)) used += widthAt(--first)
  while (last < cells.length && used + widthAt(last) <= room) used += widthAt(last++)
  while (first > 0 && used + widthAt(first - 1) <= room) used += widthAt(--first)
  return { first, last }
}

/**
 * Lays out one line so that at most `width` terminal columns are used and the marked part, UTF-16 units [from, to),
 * begins within them. An empty or invisible part gets one caret where it stands.
 */
export function layOutLine(text: string, from: number, to: number, width: number): LineLayout {
  const reach = Math.max(8, width) * UNITS_A_COLUMN
  let low = Math.max(0, from - reach)
  if (low > 0 && isLowSurrogate(text, low)) low -= 1
  const high = Math.min(text.length, from + reach)
  const cells = cellsOf(text, low, high)
  const total = cells.reduce((sum, cell) => sum + cell.width, 0)
  const whole = low === 0 && high === text.length && total <= width
  // The cell that holds `from`; one past the last when the part begins at the line's end.
  let focus = cells.findIndex((cell) => cell.start > from) - 1
  if (focus < 0) focus = from >= high ? cells.length : cells.length - 1
  const { first, last } = whole
    ? { first: 0, last: cells.length }
    : windowOf(cells, Math.max(0, focus), Math.max(8, width) - 2)
  const cutLeft = low > 0 || first > 0
  const cutRight = high < text.length || last < cells.length
  let shown = cutLeft ? ELLIPSIS : ''
  let caretStart = cutLeft ? 1 : 0
  let caretWidth = 0
  for (let index = first; index < last; index++) {
    const cell = cells[index]
    if (cell === undefined) break
    shown += cell.display
    if (index < focus) caretStart += cell.width
    else if (cell.start < to) caretWidth += cell.width
  }
  if (cutRight) shown += ELLIPSIS
  return { text: shown, caretStart, caretWidth: Math.max(1, caretWidth) }
}
