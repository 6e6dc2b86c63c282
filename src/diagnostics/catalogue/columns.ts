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
  CPR6117: define(
    'error',
    ['列中有不可能的值', 'impossible entry in a column'],
    [
      '`{fact}` 第 {row} 行（从0数起）为 {actual}，应在 {range} 之内；这样的行共 {count} 个',
      '`{fact}` holds {actual} in row {row} (counted from 0), which must be within {range}; rows like it: {count}',
    ],
    [
      '编码、日序号和放大后的数值应在范围之内，未知的写未知值；数据确已核对的可用 `unchecked: true` 略去这项检查',
      'codes, day numbers and scaled numbers keep to their range, and unknown rows hold the unknown value; `unchecked: true` leaves this check out',
    ],
  ),
  CPR6118: define(
    'error',
    ['列中没有数组', 'column without its array'],
    ['`{fact}` 的列没有 `{expected}` 数组', 'the column of `{fact}` has no array `{expected}`'],
    ['{expected} 是类型化数组', 'give `{expected}` a typed array'],
  ),
} as const
