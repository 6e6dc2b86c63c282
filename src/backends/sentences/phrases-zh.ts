import { units } from '../../model/units.ts'
import { type DateNumber, dayOf, monthOf, yearOf } from '../../values/index.ts'
import type { Phrases } from './phrases.ts'

const date = (day: DateNumber) => `${yearOf(day)}年${monthOf(day)}月${dayOf(day)}日`

// POLICY: Civil Code art. 1259: 以上 以下 以内 include the number, 不满 超过 do not. Hence 不低于 不超过 for the
// inclusive operators and 超过 未满 低于 for the exclusive ones; 以上 and 以下 themselves are avoided, because
// plans also write 3岁以下 for children under three.
const number = {
  equal: '等于',
  less: '低于',
  'at-most': '不超过',
  more: '超过',
  'at-least': '不低于',
} as const
const moment = { equal: '为', less: '早于', 'at-most': '不晚于', more: '晚于', 'at-least': '不早于' } as const

const trends = { rising: '上升', falling: '下降', 'not-rising': '不上升', 'not-falling': '不下降' } as const

export const zh: Phrases = {
  colon: '：',
  colonAtEnd: '：',
  and: '，且 ',
  comma: '，',
  list: (items) => items.join('、'),
  quoted: (text) => `「${text}」`,
  named: (title, id) => `${title}（${id}）`,
  aside: (title, remark) => `${title}（${remark}）`,

  yes: '是',
  no: '否',
  answer: (yesOrNo) => yesOrNo,
  asOf: '认定日',
  date,
  year: (year) => `${year}年`,
  period: (from, through) => `${date(from)}至${date(through)}`,
  yearsLong: '年',
  unit: (unit) => units[unit].zh,
  currently: (value) => `现为 ${value}`,
  noValue: '标准未定',

  comparison: { number, duration: { ...number, less: '未满' }, date: moment, time: moment },
  is: '为',
  isNot: '不为',
  equals: '等于',
  oneOf: (list) => `属于 ${list}`,
  notOneOf: (list) => `不属于 ${list}`,
  includes: {
    any: (list) => `含有下列之一：${list}`,
    all: (list) => `全部含有：${list}`,
    none: (list) => `均不含有：${list}`,
  },
  known: '已知',
  notKnown: '未知',
  member: (category) => `属于「${category}」`,
  notMember: (category) => `不属于「${category}」`,
  constant: { 1: '恒成立', 0: '无法判定', [-1]: '恒不成立' },
  all: '以下全部成立',
  any: '以下任一成立',
  not: '以下不成立',
  atLeastOf: (count) => `以下至少 ${count} 项成立`,
  firstKnown: '以第一个已知的为准',

  kinds: { category: '认定', entitlement: '待遇', duty: '义务', target: '目标', commitment: '任务' },
  labels: {
    clause: '条款',
    basis: '依据',
    note: '说明',
    addressee: '责任主体',
    force: '约束力',
    subject: '对象',
    inForce: '有效期',
    grants: '待遇内容',
    amount: '标准',
    exclusive: '不可同时享受',
    applies: '适用情形',
    indicator: '指标',
    where: '范围',
    require: '要求',
    matching: '限于',
    due: '达到年份',
    sustained: '保持',
    evidence: '须提供的证明',
    reportedBy: '自评单位',
  },
  basis: (title, number, article) => `《${title}》${number ? `（${number}）` : ''}${article ?? ''}`,
  unverified: '未与正式文本核对',
  binding: {
    must: { required: '必须做到', forbidden: '不得出现' },
    'must-not': { required: '必须做到', forbidden: '不得出现' },
    should: { required: '应当做到', forbidden: '不应出现' },
    'in-principle': { required: '原则上应当做到', forbidden: '原则上不得出现' },
    strive: { required: '力争做到', forbidden: '力争避免' },
    encourage: { required: '鼓励做到', forbidden: '鼓励避免' },
  },
  force: {
    must: '必须',
    'must-not': '不得',
    should: '应当',
    'in-principle': '原则上',
    strive: '力争',
    encourage: '鼓励',
  },
  membership: (subject, category) => `${subject}符合以下条件的，属于「${category}」`,
  entitled: (subject) => `${subject}符合以下条件的，享有本待遇`,
  always: '一律适用',

  everyGroup: '全部',
  ofGroup: (group, title) => `${group}${title}`,
  district: '全区',
  every: (unit) => `每个${unit}`,
  change: (direction, since, percent) =>
    `比 ${since}年 ${direction === 'fall' ? '至少下降' : '至少上升'} ${percent}`,
  window: ({ first, steps }) =>
    'year' in first
      ? `${steps === 'ends' ? '比' : '自'} ${first.year}年${steps === 'ends' ? '' : '起逐年'}`
      : `${steps === 'ends' ? '比' : '近'} ${first.yearsBack} 年${steps === 'ends' ? '前' : '逐年'}`,
  trend: (direction, window) => `${window}${trends[direction]}`,
  narrowing: (indicator, one, other, window) =>
    `${indicator && `${indicator} `}${one}与${other}之差 ${window}缩小`,
  share: (units, satisfying) => `${units}中 ${satisfying} 的占比`,
  sustained: { 'every-year': '每年均须达标', 'once-reached': '达到并保持：自首次达标之年起，每年均须达标' },
}
