import { define } from './define.ts'

/** What can be wrong with a document that holds facts, apart from the facts. */
export const factDocumentCodes = {
  CPR6109: define(
    'error',
    ['不是事实文件', 'not a document of facts'],
    ['文件应是一组事实，实为 {actual}', 'the document should be an object of facts, not {actualEn}'],
    [
      '写作 {"birthDate": "2020-01-31"} 或 {"subject": "child", "facts": {…}}',
      'write {"birthDate": "2020-01-31"} or {"subject": "child", "facts": {…}}',
    ],
  ),
  CPR6110: define(
    'error',
    ['未知的键', 'unknown key'],
    ['`facts` 之旁没有键 `{key}`', 'there is no key `{key}` beside `facts`'],
    ['`facts` 之旁可以写：{allowed}', 'beside `facts` there may be: {allowed}'],
  ),
  CPR6111: define(
    'error',
    ['未知的主体', 'unknown subject'],
    ['规则中没有主体 {actual}', 'the plan has no subject {actualEn}'],
    ['可用的主体：{allowed}', 'subjects there are: {allowed}'],
  ),
} as const
