import { define } from './define.ts'

/** What a document may hold, whatever its names refer to. */
export const shapeCodes = {
  CPR2001: define(
    'error',
    ['未知的键', 'unknown key'],
    ['此处不能写 `{key}`', '`{key}` is not a key here'],
    ['可用的键：{allowed}', 'keys allowed here: {allowed}'],
  ),
  CPR2002: define(
    'error',
    ['缺少必填项', 'missing key'],
    ['缺少 `{key}`', '`{key}` is missing'],
    ['请补上 `{key}`{meaning}', 'add `{key}`{meaningEn}'],
  ),
  CPR2003: define(
    'error',
    ['内容类型不对', 'wrong type'],
    ['此处应为{expected}，实为{actual}', 'expected {expectedEn}, found {actualEn}'],
    ['{how}', '{howEn}'],
  ),
  CPR2004: define(
    'error',
    ['不在可选值之内', 'value not allowed'],
    ['`{value}` 不是可选值', '`{value}` is not one of the values allowed here'],
    ['可选值：{allowed}{meaning}', 'values allowed: {allowed}{meaningEn}'],
  ),
  CPR2005: define(
    'error',
    ['写法不符', 'malformed text'],
    ['`{value}` 的写法不对', '`{value}` does not have the form required here'],
    ['应写成：{form}', 'write {formEn}'],
  ),
  CPR2006: define(
    'error',
    ['数量或大小不符', 'out of range'],
    ['{limit}', '{limitEn}'],
    ['请补上或改正{meaning}', 'add what is missing, or correct it{meaningEn}'],
  ),
  CPR2007: define(
    'error',
    ['一个条件只能有一个键', 'a condition has exactly one key'],
    ['此条件有 {count} 个键：{keys}', 'this condition has {count} keys: {keys}'],
    [
      '请在 `all:`（全部成立）或 `any:`（任一成立）之下逐条书写',
      'write one condition a line under `all:` or `any:`',
    ],
  ),
  CPR2009: define(
    'error',
    ['文件位置不对', 'file has no place'],
    ['规则包里没有 `{path}` 的位置', 'the pack has no place for `{path}`'],
    [
      '规则放在 `<领域>/<名称>.yaml`；此外只有 plan.yaml、areas.yaml、clauses.yaml 和 facts、indicators、parameters、rosters 文件夹',
      'a rule is `<domain>/<name>.yaml`; else there are plan.yaml, areas.yaml, clauses.yaml and the folders facts, indicators, parameters, rosters',
    ],
  ),
  CPR2023: define(
    'error',
    ['日期不存在', 'impossible date'],
    ['没有 `{value}` 这一天', 'there is no day `{value}`'],
    ['请改正日期', 'correct the date'],
  ),
  CPR2024: define(
    'error',
    ['事实定义不全', 'fact is neither asked nor derived'],
    [
      '事实 `{fact}` 须在 `type` 与 `derived` 中恰取其一',
      'fact `{fact}` needs exactly one of `type` and `derived`',
    ],
    [
      '向申请人询问的写 `type`，推得的写 `derived`',
      'write `type` for a fact that is asked, `derived` for one worked out',
    ],
  ),
  CPR2025: define(
    'error',
    ['不能同时写', 'keys that exclude each other'],
    ['`{one}` 与 `{other}` 不能同时写', '`{one}` cannot stand beside `{other}`'],
    ['请只留其中一个', 'keep one of them'],
  ),
  CPR2032: define(
    'error',
    ['文字被逗号拆开', 'text torn apart by a comma'],
    ['`{text}` 前面的逗号把一段文字拆成了两项', 'the comma before `{text}` tears the text apart'],
    ['含英文逗号的文字请整段加引号', 'put the whole text in quotes: inside braces a comma ends a value'],
  ),
  CPR2033: define(
    'error',
    ['没有内容', 'nothing is asked'],
    ['此处没有写任何要求', 'nothing is required here'],
    ['请写上要求{meaning}；不需要就整段删去', 'write what is required{meaningEn}, or delete it'],
  ),
} as const
