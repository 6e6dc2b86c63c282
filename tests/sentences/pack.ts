import { type CompiledPack, compileFiles, type PackFile } from '../../src/pipeline.ts'

/** A small plan with something of everything that sentences and glosses speak of. */
const planText = [
  '某区儿童发展规划',
  '（2021—2030年）',
  '为保障儿童权利，制定本规划。',
  '一、发展现状',
  '（一）成就',
  '成就很多。',
  '二、指导思想和基本原则',
  '（一）指导思想',
  '坚持儿童优先。',
  '（二）基本原则',
  '坚持平等。',
  '（三）主要目标',
  '儿童更加健康。',
  '三、发展领域',
  '（一）儿童与健康',
  '主要目标：',
  '1.婴儿死亡率降至3.0‰以下。',
  '策略措施：',
  '1.为残疾儿童提供康复救助。',
  '2.加强保健。',
  '四、组织实施',
  '（一）落实责任',
  '区政府负责实施。',
  '五、监测评估',
  '每年监测。',
].join('\n')

const plan = `
id: test-plan
title: { zh: 某区儿童发展规划, en: Plan }
version: 1.0.0
text: plan.txt
period: { from: 2021-01-01, through: 2030-12-31 }
jurisdiction: { area: "510604", title: { zh: 某区, en: District } }
milestones: []
settings: { ageCompletes: day-after, timeZone: Asia/Shanghai }
groups: { urban: { zh: 城市, en: urban }, primary: { zh: 小学, en: primary } }
serves:
  subject: child
  title: { zh: 本区儿童, en: Children of the district }
  when: { resident: true }
outline:
  domains:
    - { id: health, title: { zh: 儿童与健康, en: Health }, heading: 儿童与健康, goals: 1, measures: 2 }
`

const areas = `
areas:
  - { code: "510604", title: { zh: 某区, en: District }, level: district }
  - { code: "510604100", title: { zh: 甲镇, en: Jia }, level: town, parent: "510604" }
`

const child = `
subject: child
title: { zh: 儿童, en: Child }
relations:
  father: { subject: parent, title: { zh: 父亲, en: Father } }
  mother: { subject: parent, title: { zh: 母亲, en: Mother } }
facts:
  resident: { title: { zh: 居住或户籍在本区, en: Lives or is registered here }, type: boolean }
  birthDate: { title: { zh: 出生日期, en: Date of birth }, type: date, latest: as-of }
  age: { title: { zh: 年龄（周岁）, en: Age (years) }, derived: { age: birthDate, in: years } }
  ageInMonths: { title: { zh: 月龄, en: Age (months) }, derived: { age: birthDate, in: months } }
  admissionDate: { title: { zh: 入院日期, en: Date of admission }, type: date }
  stay: { title: { zh: 在院年数, en: Stay }, derived: { elapsed: { since: admissionDate, until: asOf, in: years } } }
  rehabilitation.indicated: { title: { zh: 具有康复适应指征, en: Rehabilitation is indicated }, type: boolean }
  disability.kind:
    title: { zh: 残疾类别, en: Kind of disability }
    type: enum
    values:
      vision: { zh: 视力, en: vision }
      hearing: { zh: 听力, en: hearing }
      speech: { zh: 言语, en: speech }
      limb: { zh: 肢体, en: limb }
      intellectual: { zh: 智力, en: intellectual }
      autism: { zh: 孤独症, en: autism }
  hardships:
    title: { zh: 家庭困难, en: Hardships }
    type: set
    values: { poverty: { zh: 贫困, en: poverty }, illness: { zh: 重病, en: illness } }
  height: { title: { zh: 身高, en: Height }, type: decimal, unit: metres }
  income: { title: { zh: 家庭收入, en: Household income }, type: decimal, unit: yuan-per-month }
  members: { title: { zh: 家庭人口, en: Household members }, type: integer, unit: count }
  perHead: { title: { zh: 人均收入, en: Income per head }, unit: yuan-per-month, derived: { ratio: { of: income, per: members } } }
  lastSeen: { title: { zh: 最后离校时间, en: Leaves school at }, type: time-of-day }
  school: { title: { zh: 学校, en: School }, type: text }
`

const parent = `
subject: parent
title: { zh: 父母一方, en: Parent }
facts:
  status:
    title: { zh: 状况, en: Status }
    type: enum
    values: { dead: { zh: 死亡, en: dead }, missing: { zh: 失踪, en: missing }, prison: { zh: 服刑, en: in prison } }
  term: { title: { zh: 刑期, en: Term }, type: integer, unit: months }
`

const community = `
subject: community
title: { zh: 社区, en: Community }
facts:
  households: { title: { zh: 户数, en: Households }, type: integer, unit: count }
  served: { title: { zh: 有服务站, en: Has a station }, type: boolean }
`

const parameters = `
parameters:
  - { id: age-ceiling, title: { zh: 康复救助年龄上限, en: age ceiling for rehabilitation }, type: integer, unit: years, values: [{ from: 2021-01-01, value: 6, source: 测试, verified: false }, { from: 2025-01-01, value: 14, source: 测试, verified: false }] }
  - { id: standard, title: { zh: 低保标准, en: subsistence standard }, type: decimal, unit: yuan-per-month, values: [] }
  - { id: least, title: { zh: 最少项数, en: least count }, type: integer, values: [] }
  - { id: kinds, title: { zh: 救助类别, en: kinds served }, type: set, values: [{ from: 2021-01-01, value: [vision, hearing], source: 测试, verified: false }] }
  - { id: limit, title: { zh: 死亡率上限, en: mortality ceiling }, type: decimal, unit: permille, values: [] }
`

const indicators = `
indicators:
  - { id: infant-mortality, title: { zh: 婴儿死亡率, en: Infant mortality }, unit: permille, better: lower, population: { zh: 活产, en: live births }, level: district, source: 测试 }
  - { id: stations, title: { zh: 服务站数, en: Number of stations }, unit: count, better: higher, population: { zh: 社区, en: communities }, level: community, source: 测试 }
  - { id: sleep, title: { zh: 睡眠时间, en: Sleep }, unit: hours, better: higher, population: { zh: 学生, en: pupils }, breakdowns: [primary], level: district, source: 测试 }
`

const support: Readonly<Record<string, string>> = {
  'plan.yaml': plan,
  'areas.yaml': areas,
  'facts/child.yaml': child,
  'facts/parent.yaml': parent,
  'facts/community.yaml': community,
  'parameters/all.yaml': parameters,
  'indicators/all.yaml': indicators,
  'rosters/towns.yaml': 'kind: town\ntitle: { zh: 镇, en: town }\nareaLevel: town\n',
  'rosters/communities.yaml':
    'kind: community\ntitle: { zh: 社区, en: community }\nsubject: community\ngroups: { urban: { zh: 城市社区, en: Urban }, rural: { zh: 农村社区, en: Rural } }\n',
  'health/unfit.yaml': `
id: health.unfit
kind: category
title: { zh: 无力抚养的父母, en: Parents unable to raise a child }
cites: [{ clause: health.measure.2, quote: 加强保健 }]
subject: parent
when: { status: { oneOf: [dead, missing] } }
`,
  'health/orphan.yaml': `
id: health.orphan
kind: category
title: { zh: 孤儿, en: Orphan }
cites: [{ clause: health.measure.2, quote: 加强保健 }]
subject: child
when: { all: [{ father: { is: health.unfit } }, { mother: { is: health.unfit } }] }
`,
}

/** The small plan with these rule files added or replaced. */
export function compileWith(rules: Readonly<Record<string, string>> = {}): CompiledPack {
  const files = Object.entries({ ...support, ...rules }).map(
    ([path, content]): PackFile => ({ path, file: path, content }),
  )
  return compileFiles(files, () => ({ path: 'plan.txt', file: 'plan.txt', content: planText }))
}

/** {@link compileWith}, which must succeed; says what is wrong where it does not. */
export function compiledWith(rules: Readonly<Record<string, string>> = {}) {
  const pack = compileWith(rules)
  const faults = pack.findings.filter((one) => one.severity === 'error')
  if (!pack.ir || faults.length > 0) throw new Error(JSON.stringify(faults, null, 1))
  return { ...pack, ir: pack.ir }
}
