/** The columns of an observation file, in the order in which they are usually written. CONTRACT. */
export const columns = [
  'area_code',
  'area_name',
  'period',
  'indicator',
  'group',
  'value',
  'numerator',
  'denominator',
  'unit',
  'status',
  'source',
] as const

export type Column = (typeof columns)[number]

export function isColumn(name: string): name is Column {
  return (columns as readonly string[]).includes(name)
}
