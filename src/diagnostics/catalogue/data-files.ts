import { dataSeverities } from './data-severities.ts'
import { define } from './define.ts'

/** Observation data, CPR6001–6049: what a file says. */
export const dataFileCodes = {
  CPR6001: define(
    dataSeverities.CPR6001,
    ['未知的列', 'unknown column'],
    ['没有名为 `{column}` 的列，此列未读取', 'there is no column `{column}`; it was not read'],
    ['可用的列：{allowed}', 'columns there are: {allowed}'],
  ),
  CPR6002: define(
    dataSeverities.CPR6002,
    ['缺少必需的列', 'missing columns'],
    [
      '缺少列 {columns}，{rows} 行数据均未读取',
      'columns {columns} are missing; none of the {rows} rows was read',
    ],
    [
      '必需 area_code、period、indicator，以及 value 或 numerator 与 denominator',
      'area_code, period and indicator are needed, and value or both numerator and denominator',
    ],
  ),
  CPR6003: define(
    dataSeverities.CPR6003,
    ['列重复', 'column given twice'],
    ['列 `{column}` 出现两次，只读取第一次', 'column `{column}` stands twice; only the first was read'],
    ['请删去或改名', 'delete or rename one of them'],
  ),
  CPR6004: define(
    dataSeverities.CPR6004,
    ['分隔符不对', 'wrong separator'],
    ['各列以{name}分隔，整个文件未读取', 'columns are separated by {nameEn}; nothing was read'],
    ['请另存为以英文逗号分隔的 CSV（UTF-8）', 'save it as comma-separated CSV in UTF-8'],
  ),
  CPR6005: define(
    dataSeverities.CPR6005,
    ['空文件', 'empty file'],
    ['文件中没有表头', 'the file has no header'],
    ['第一行写列名：{allowed}', 'the first line names the columns: {allowed}'],
  ),
  CPR6006: define(
    dataSeverities.CPR6006,
    ['没有数据', 'no rows'],
    ['文件中没有一行数据', 'the file holds no row of data'],
    ['请核对是否选对了文件', 'check that this is the file you meant'],
  ),
  CPR6007: define(
    dataSeverities.CPR6007,
    ['列数不符', 'wrong number of cells'],
    [
      '此行有 {actual} 格，表头有 {expected} 列；此行未采用',
      'this row has {actual} cells, the header {expected}; it is not used',
    ],
    ['含逗号的文字须加英文双引号', 'put text that holds a comma in double quotes'],
  ),
  CPR6008: define(
    dataSeverities.CPR6008,
    ['引号不成对', 'stray quote'],
    [
      '单元格 `{text}` 中的双引号不成对；此行未采用',
      'the quotes in `{text}` do not pair; the row is not used',
    ],
    ['整格加双引号，其中的双引号写成两个', 'quote the whole cell and double the quotes in it'],
  ),
  CPR6009: define(
    dataSeverities.CPR6009,
    ['引号没有结束', 'quote not closed'],
    [
      '自此处起至第 {line} 行未能读取：双引号没有结束',
      'nothing from here to line {line} could be read: a quote is not closed',
    ],
    ['请补上结束的双引号', 'close the quote'],
  ),
  CPR6010: define(
    dataSeverities.CPR6010,
    ['缺少内容', 'empty cell'],
    ['`{column}` 未填；此行未采用', '`{column}` is empty; the row is not used'],
    ['请填写 `{column}`', 'fill in `{column}`'],
  ),
  CPR6011: define(
    dataSeverities.CPR6011,
    ['年份写法不对', 'not a year'],
    ['`{value}` 不是年份；此行未采用', '`{value}` is not a year; the row is not used'],
    ['请写四位年份，如 2025', 'write a year of four digits, such as 2025'],
  ),
  CPR6012: define(
    dataSeverities.CPR6012,
    ['数值带有单位符号', 'number with a unit sign'],
    [
      '`{value}` 带有 % 或 ‰；此行未采用',
      '`{value}` carries a per cent or per mille sign; the row is not used',
    ],
    [
      '只写数字，单位写在 unit 列（percent、permille）',
      'write the number only, and percent or permille under unit',
    ],
  ),
  CPR6013: define(
    dataSeverities.CPR6013,
    ['数值带有千位分隔符', 'thousands separators'],
    ['`{value}` 带有千位分隔符；此行未采用', '`{value}` has thousands separators; the row is not used'],
    ['请写作不带分隔符的数字，如 1234.5', 'write plain digits, such as 1234.5'],
  ),
  CPR6014: define(
    dataSeverities.CPR6014,
    ['以符号代替缺失值', 'placeholder for a missing value'],
    ['`{value}` 不是数值；此行未采用', '`{value}` is no number; the row is not used'],
    ['没有数据请留空，并在 status 列写 missing', 'leave the cell empty and write missing under status'],
  ),
  CPR6015: define(
    dataSeverities.CPR6015,
    ['不是数值', 'not a number'],
    [
      '`{column}` 的 `{value}` 不是精确的十进制数；此行未采用',
      '`{value}` under `{column}` is not an exact decimal; the row is not used',
    ],
    ['请写半角数字，如 12 或 6.05', 'write digits, such as 12 or 6.05'],
  ),
  CPR6016: define(
    dataSeverities.CPR6016,
    ['负数', 'negative number'],
    ['`{column}` 为负数 {value}；此行未采用', '`{column}` is {value}, below zero; the row is not used'],
    ['请核对', 'check the number'],
  ),
  CPR6017: define(
    dataSeverities.CPR6017,
    ['数值与分子分母不一致', 'value is not the quotient'],
    [
      '{numerator} ÷ {denominator} 应为 {expected}，而 value 写作 {value}；此行未采用',
      '{numerator} / {denominator} makes {expected}, but value says {value}; the row is not used',
    ],
    [
      '请核对三者与单位；value 按自身小数位四舍五入',
      'check the three and the unit; value is rounded to its own places',
    ],
  ),
  CPR6018: define(
    dataSeverities.CPR6018,
    ['分母为零', 'denominator is zero'],
    ['分母为零，比率不存在，按未知处理', 'the denominator is zero: there is no rate, it counts as unknown'],
    ['若确无对象，这样填写即可', 'leave it so if there was nothing to count'],
  ),
  CPR6019: define(
    dataSeverities.CPR6019,
    ['没有数值', 'no value'],
    [
      '既无 value，也无 numerator 与 denominator；此行未采用',
      'neither value nor numerator and denominator; the row is not used',
    ],
    ['请填写其一；没有数据则在 status 列写 missing', 'fill in one of them, or write missing under status'],
  ),
  CPR6020: define(
    dataSeverities.CPR6020,
    ['分子分母不成对', 'half a rate'],
    [
      '只有 `{column}`，缺少另一半；只采用 value',
      'only `{column}` is given, not its other half; value alone is used',
    ],
    ['分子与分母须同时填写', 'give numerator and denominator together'],
  ),
  CPR6021: define(
    dataSeverities.CPR6021,
    ['没有这种状态', 'unknown status'],
    ['没有状态 `{value}`', 'there is no status `{value}`'],
    ['可用：{allowed}', 'statuses there are: {allowed}'],
  ),
  CPR6022: define(
    dataSeverities.CPR6022,
    ['标为缺失却有数值', 'missing, yet a value'],
    [
      'status 为 missing，却填有数值；此行未采用',
      'status says missing, but there is a value; the row is not used',
    ],
    ['请删去数值或改正 status', 'delete the value or correct the status'],
  ),
  CPR6030: define(
    dataSeverities.CPR6030,
    ['内容类型不对', 'wrong type'],
    ['`{path}` 应为{expected}，未读取', '`{path}` takes {expectedEn}; it was not read'],
    ['请对照数据格式说明', 'compare with the description of the data format'],
  ),
  CPR6031: define(
    dataSeverities.CPR6031,
    ['未知的键', 'unknown key'],
    ['`{path}` 中没有 `{key}`，未读取', '`{path}` has no key `{key}`; it was not read'],
    ['可用的键：{allowed}', 'keys allowed here: {allowed}'],
  ),
  CPR6032: define(
    dataSeverities.CPR6032,
    ['缺少必填项', 'missing key'],
    ['`{path}` 缺少 `{key}`，此项未采用', '`{path}` lacks `{key}`; the entry is not used'],
    ['请补上 `{key}`', 'add `{key}`'],
  ),
  CPR6033: define(
    dataSeverities.CPR6033,
    ['读取出错', 'cannot be read'],
    ['读取 `{path}` 时出错，未采用', 'reading `{path}` failed; it is not used'],
    ['请给出普通的数据', 'give plain data'],
  ),
  CPR6034: define(
    dataSeverities.CPR6034,
    ['条目过多', 'too many entries'],
    [
      '`{path}` 有 {length} 项，超过 {limit} 项，未读取',
      '`{path}` has {length} entries, more than {limit}; it was not read',
    ],
    ['请分批评估', 'assess them in parts'],
  ),
  CPR6035: define(
    dataSeverities.CPR6035,
    ['问题过多', 'too many problems'],
    ['`{path}` 另有 {count} 个问题未列出', '{count} more problems of `{path}` are not listed'],
    ['请先改正已列出的问题', 'correct those listed first'],
  ),
} as const
