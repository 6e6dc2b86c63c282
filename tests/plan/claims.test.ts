import { describe, expect, it } from 'vitest'
import { claimMarks, isClaim } from '../../src/plan/index.ts'
import { outline, plan } from './luojiang.ts'

const marked = (text: string) => claimMarks(text).map((one) => one.text)

describe('what makes a sentence a claim', () => {
  it.each([
    ['学校和社区每年应至少安排1次教育', ['每年', '应', '至少', '1']],
    ['全区至少建立一个基地', ['至少', '一个']],
    ['降至3.0‰以下，下降２０％', ['3.0‰', '２０％']],
    ['以上的镇占％', ['％']],
    ['已满十六周岁未满十八周岁', ['十六周岁', '十八周岁']],
    ['健全四本适龄儿童入学台账', ['四本']],
    ['县、乡两级机制', ['两级']],
    ['二孩、三孩家庭', ['二孩', '三孩']],
    ['达到三分之二', ['三分之']],
    ['每一个社区', ['每一个', '一个']],
    ['实现康复救助“应救尽救”', ['应救尽救']],
    ['有关部门应当及时介入', ['应当']],
    ['公共场所发生突发事件时，应优先救护儿童', ['应']],
    ['实现全覆盖', ['全覆盖']],
    ['课后服务结束时间原则上不早于下班时间', ['原则上', '不早于']],
    ['力争普遍建立', ['力争', '普遍']],
    ['严禁、禁止、不得、必须', ['严禁', '禁止', '不得', '必须']],
    ['“每天1小时”活动', ['每天', '1']],
  ] as const)('counts in %s', (text, expected) => {
    expect(marked(text)).toEqual(expected)
  })

  it.each([
    '按照《四川儿童发展纲要（2021-2030年）》',
    '本纲要（2021—2030年）实施',
    '依据国发〔2018〕20号文件',
    '“五位一体”总体布局和“四个全面”战略布局',
    '家庭、学校六位一体的格局',
    '避免“二次伤害”，提供“一站式”服务',
    '一切形式的暴力进一步减少',
    '产前产后一体化，统一招生，单一到多元',
    '打造一批示范机构，培养一支有理想信念的队伍，一系列产品',
    '第一责任人、第一所学校、第十二个百年目标、第三方评估、第一百零三条',
    '下一年工作安排和下一阶段任务',
    '九年义务教育、一次性告知、本科一本科目',
    '不断健全覆盖城乡的网络',
    '适应、相应、反应、供应、响应、对应、应急、应用、应对突发事件',
    '党的十九大和十九届历次全会',
    '加强、完善、鼓励、支持、定期、严格、依法、全面、免费',
    '儿童零容忍、两性关系',
  ])('counts nothing in %s', (text) => {
    expect(marked(text)).toEqual([])
  })

  it('gives offsets in the text, titles and slogans notwithstanding', () => {
    const text = '落实《纲要（2021-2030年）》“五位一体”，每所学校配备1名。'
    for (const mark of claimMarks(text)) {
      expect(text.slice(mark.start, mark.start + mark.text.length)).toBe(mark.text)
    }
    expect(marked(text)).toEqual(['每所', '1'])
  })
})

describe('isClaim', () => {
  it('holds exactly where there is a mark, for every sentence of the plan', () => {
    for (const { text } of plan.clauses.flatMap((one) => one.sentences)) {
      expect(isClaim(text), text).toBe(claimMarks(text).length > 0)
    }
  })
})

describe('claiming sentences of the plan, read one by one', () => {
  const count = (domain: string | null) =>
    plan.clauses
      .filter((one) => one.domain === domain)
      .flatMap((one) => one.sentences.filter((s) => s.claims)).length

  it('are 87, of them 81 in the numbered clauses', () => {
    expect(Object.fromEntries(outline.domains.map(({ id }) => [id, count(id)]))).toEqual({
      health: 26,
      safety: 4,
      education: 11,
      welfare: 8,
      family: 6,
      environment: 7,
      law: 19,
    })
    expect(count(null)).toBe(6)
  })

  it.each([
    ['health.measure.2', [1, 2]],
    ['health.measure.13', [3]],
    ['safety.measure.3', [4]],
    ['education.measure.6', [4, 6, 10]],
    ['welfare.goal.11', [1, 2]],
    ['law.measure.9', [4, 5, 6, 8, 9]],
    ['implementation.2.1', [3]],
    ['preface', []],
    ['education.measure.11', []],
  ] as const)('of %s are %j', (id, indexes) => {
    const sentences = plan.clauseById.get(id)?.sentences ?? []
    expect(sentences.filter((one) => one.claims).map((one) => one.index)).toEqual(indexes)
  })
})
