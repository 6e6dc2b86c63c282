import { define } from './define.ts'

/** What the names in a document refer to. */
export const nameCodes = {
  CPR2010: define(
    'error',
    ['编号与文件位置不符', 'id does not match the path'],
    ['编号 `{id}` 与文件位置不符', 'id `{id}` does not match the place of the file'],
    ['编号须与文件位置一致', 'the id must be the place of the file'],
  ),
  CPR2011: define(
    'error',
    ['编号重复', 'duplicate id'],
    ['`{id}` 已在 {other} 定义', '`{id}` is already defined in {other}'],
    ['请改名或删去其中一个', 'rename or delete one of them'],
  ),
  CPR2015: define(
    'error',
    ['没有这条规则', 'unknown rule'],
    ['没有规则 `{id}`', 'there is no rule `{id}`'],
    ['此处可用：{allowed}', 'rules that fit here: {allowed}'],
  ),
  CPR2016: define(
    'error',
    ['不能引用这条规则', 'rule does not fit here'],
    ['`{id}` 是{actual}，此处须为{expected}', '`{id}` is {actualEn}; {expectedEn} is needed here'],
    ['可用：{allowed}', 'rules that fit here: {allowed}'],
  ),
  CPR2017: define(
    'error',
    ['没有这个事实', 'unknown fact'],
    ['{subject}没有事实 `{fact}`', '{subjectEn} has no fact `{fact}`'],
    [
      '事实须先在 rules/facts 中定义；已有：{allowed}',
      'define the fact under rules/facts first; there are: {allowed}',
    ],
  ),
  CPR2018: define(
    'error',
    ['没有这个参数', 'unknown parameter'],
    ['没有参数 `{parameter}`', 'there is no parameter `{parameter}`'],
    [
      '参数须先在 rules/parameters 中定义；已有：{allowed}',
      'define the parameter under rules/parameters first; there are: {allowed}',
    ],
  ),
  CPR2019: define(
    'error',
    ['没有这个指标', 'unknown indicator'],
    ['没有指标 `{indicator}`', 'there is no indicator `{indicator}`'],
    [
      '指标须先在 rules/indicators 中定义；已有：{allowed}',
      'define the indicator under rules/indicators first; there are: {allowed}',
    ],
  ),
  CPR2020: define(
    'error',
    ['没有这种名册', 'unknown kind of unit'],
    ['没有 `{kind}` 的名册', 'there is no roster of `{kind}`'],
    ['可用的名册：{allowed}', 'rosters there are: {allowed}'],
  ),
  CPR2021: define(
    'error',
    ['循环引用', 'cyclic reference'],
    ['引用成环：{cycle}', 'these refer to each other in a circle: {cycle}'],
    ['请去掉其中一处引用', 'remove one of the references'],
  ),
  CPR2030: define(
    'error',
    ['没有这个区划', 'unknown area'],
    ['区划表中没有 `{area}`', 'the area tree has no `{area}`'],
    ['区划见 areas.yaml', 'areas are listed in areas.yaml'],
  ),
  CPR2031: define(
    'error',
    ['没有这种主体', 'unknown subject'],
    ['没有主体 `{subject}` 的事实词典', 'there is no fact dictionary for subject `{subject}`'],
    ['已有主体：{allowed}', 'subjects there are: {allowed}'],
  ),
  CPR2034: define(
    'error',
    ['名册没有说明用哪种事实描述单位', 'roster without facts'],
    [
      '名册 `{kind}` 没有写 `subject`，不能用 `matching` 挑选单位',
      'the roster of `{kind}` names no `subject`, so `matching` cannot select its units',
    ],
    [
      '请在 rosters 中给这个名册加上 `subject`，并在 facts 中定义其事实',
      'add `subject` to the roster and define its facts under rules/facts',
    ],
  ),
  CPR2035: define(
    'error',
    ['没有这个分组', 'unknown group'],
    ['`{of}` 没有分组 `{group}`', '`{of}` has no group `{group}`'],
    ['已有分组：{allowed}', 'groups there are: {allowed}'],
  ),
  CPR2036: define(
    'error',
    ['没有这个领域', 'unknown domain'],
    ['纲要没有领域 `{domain}`', 'the plan has no domain `{domain}`'],
    [
      '规则编号以领域开头，见 plan.yaml 的 outline：{allowed}',
      'a rule id begins with a domain of `outline` in plan.yaml: {allowed}',
    ],
  ),
  CPR2039: define(
    'error',
    ['引用展开过大', 'references grow too large'],
    ['展开 `{id}` 后过大：{bound}', 'with `{id}` written out this grows too large: {boundEn}'],
    ['请减少层层引用', 'refer less, and less deeply'],
  ),
  CPR2040: define(
    'error',
    ['事实之下不能再有事实', 'fact below another'],
    [
      '`{above}` 已是{kind}，其下不能再定义 `{fact}`',
      '`{above}` is {kindEn}, so `{fact}` cannot stand below it',
    ],
    [
      '事实以“.”分组，调用者按组给出：一个名称不能又是值又是组；请改名',
      'callers give facts in groups, parted by dots, and a name cannot be both a value and a group: rename one',
    ],
  ),
} as const
