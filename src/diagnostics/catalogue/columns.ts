import { define } from './define.ts'

/** What can be wrong with columns of facts. */
export const columnCodes = {
  CPR6112: define(
    'error',
    ['各列长短不一', 'columns of different lengths'],
    ['`{fact}` 有 {actual} 行，其他列有 {expected} 行', '`{fact}` has {actual} rows, the others {expected}'],
    [
      '各列行数须相同；未知的行写未知值',
      'give every column as many rows; unknown rows hold the unknown value',
    ],
  ),
  CPR6113: define(
    'error',
    ['列的类型不对', 'wrong type of column'],
    [
      '`{fact}` 应为 {expected} 列，实为 {actual}',
      '`{fact}` needs a column of type {expected}, not {actual}',
    ],
    ['列的类型与事实的类型相同', 'the type of a column is that of its fact'],
  ),
} as const
