import { define } from './define.ts'

/** What a document may hold, and what its names refer to. */
export const modelCodes = {
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
  CPR2012: define(
    'error',
    ['没有这一条款', 'unknown clause'],
    ['纲要中没有条款 `{clause}`', 'the plan has no clause `{clause}`'],
    [
      '条款号形如 health.goal.6、welfare.measure.7',
      'clause ids look like health.goal.6 or welfare.measure.7',
    ],
  ),
  CPR2013: define(
    'error',
    ['引文与原文不符', 'quote not found'],
    ['`{clause}` 中没有这段引文', 'clause `{clause}` does not hold this quote'],
    ['引文须一字不差。{nearest}', 'quote word for word; {nearestEn}'],
  ),
  CPR2014: define(
    'error',
    ['引文在别的条款', 'quote is in another clause'],
    ['这段引文不在 `{clause}`，而在 {others}', 'this quote is not in `{clause}` but in {others}'],
    ['请改正条款号', 'correct the clause id'],
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
  CPR2022: define(
    'error',
    ['超出纲要期间', 'outside the plan period'],
    [
      '`{value}` 不在纲要期间 {from} 至 {through} 内',
      '`{value}` is outside the plan period {from} to {through}',
    ],
    ['请改为期间之内的日期或年份', 'use a date or year within the period'],
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
  CPR2026: define(
    'error',
    ['生效期间有误', 'wrong period of validity'],
    ['{from} 至 {through}：{problem}', '{from} to {through}: {problemEn}'],
    ['请调整起止日期', 'adjust the dates'],
  ),
  CPR2027: define(
    'error',
    ['所引类别未覆盖全部生效期间', 'category is not in force throughout'],
    [
      '本规则在 {from} 至 {through} 施行，所引的类别 `{category}` 却并非始终生效',
      'this rule is in force from {from} to {through}, the category `{category}` not for all of that time',
    ],
    ['请使两者生效期间一致', 'make both cover the same time'],
  ),
  CPR2028: define(
    'error',
    ['纲要原文结构有误', 'plan text is not as outlined'],
    ['{problem}', '{problemEn}'],
    ['请核对原文与 plan.yaml 的 outline', 'compare the text with `outline` in plan.yaml'],
  ),
  CPR2029: define(
    'error',
    ['缺少文件', 'missing file'],
    ['规则包缺少 `{path}`', 'the pack has no `{path}`'],
    ['请补上该文件，或改正路径', 'add the file, or correct the path'],
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
  CPR2037: define(
    'error',
    ['引文中没有这个数值', 'the quote does not state this value'],
    ['引文「{quote}」中没有数值 `{value}`', 'the quote `{quote}` does not state the number `{value}`'],
    ['请照原文抄录数值与引文', 'copy value and quote from the text'],
  ),
  CPR2038: define(
    'error',
    ['同一天有两个数值', 'two values from one day'],
    ['自 {from} 起的数值写了两次', 'two values begin on {from}'],
    ['同一天只留一个数值', 'keep one value for a day'],
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
