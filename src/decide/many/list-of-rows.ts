/** Rows as they are. @throws {TypeError} for what is no list: it would be decided as no rows at all, silently */
export function listOfRows(rows: readonly object[]): readonly object[] {
  if (Array.isArray(rows)) return rows
  throw new TypeError('rows are an array of facts')
}
