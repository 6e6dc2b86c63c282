import type { ChildColumns } from './child-columns.ts'

/** The arrays of a child's columns by the paths of their facts. */
export class ColumnReader {
  constructor(readonly columns: ChildColumns) {}

  codes(path: string): Uint8Array {
    const column = this.columns[path]
    if (!column || !('codes' in column)) throw new Error(`no codes of ${path}`)
    return column.codes
  }

  /** Days or whole numbers. */
  numbers(path: string): Int32Array {
    const column = this.columns[path]
    if (column?.type === 'date') return column.days
    if (column?.type === 'integer') return column.numbers
    throw new Error(`no numbers of ${path}`)
  }

  /** The truth of a test by the code of an option; what is not known stays so. */
  table(path: string, test: (value: string) => boolean): Uint8Array {
    const column = this.columns[path]
    if (!column || !('values' in column)) throw new Error(`no values of ${path}`)
    return Uint8Array.from([0, ...column.values.map((value) => (test(value) ? 1 : 2))])
  }
}
