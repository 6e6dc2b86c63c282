import { z } from 'zod'
import { condition } from '../rules/condition.ts'
import { areaCode, bilingual, clauseId, isoDate, kebabId, title, year } from '../text.ts'

const period = z
  .strictObject({
    from: isoDate.describe('纲要首日，形如 2021-01-01 · first day of the plan'),
    through: isoDate.describe('纲要末日（含当日），形如 2030-12-31 · last day of the plan'),
  })
  .describe('纲要期间，首尾均含 · plan period, both ends included')

const milestone = z
  .strictObject({ id: kebabId.describe('评估编号 · milestone id'), title, year })
  .describe('一次评估 · one evaluation')

const settings = z
  .strictObject({
    ageCompletes: z
      .enum(['day-after', 'on-birthday'])
      .describe(
        '周岁何时满：day-after 生日次日（民法典第200—203条），on-birthday 生日当日 · when a year of age is complete',
      ),
    complete: z
      .boolean()
      .describe(
        '规则库是否已编完；是则每句须有着落、每处文字须齐全，否则检查不通过 · whether the rule book is finished: then check demands that every sentence and every text is there',
      )
      .optional(),
    timeZone: z.string().min(1).describe('“今天”按哪个时区，如 Asia/Shanghai · time zone of today'),
  })
  .describe('通用约定 · settings')

const domain = z
  .strictObject({
    id: kebabId.describe('领域编号，也是规则文件夹名 · domain id and folder of its rules'),
    title,
    heading: z
      .string()
      .min(1)
      .describe('原文中的领域标题，不含序号 · heading in the text, without its number'),
    goals: z.int().min(0).describe('主要目标的条数 · number of goals'),
    measures: z.int().min(0).describe('策略措施的条数 · number of measures'),
  })
  .describe('一个领域 · one domain')

const section = z
  .strictObject({
    id: z
      .enum(['implementation', 'monitoring'])
      .describe('部分编号，也是规则文件夹名 · id of the part and folder of its rules'),
    title,
  })
  .describe('领域之外的一个部分 · a part besides the domains')

/** plan.yaml: what the pack is, for whom, and how its text is laid out. */
export const plan = z
  .strictObject({
    id: kebabId.describe('规则包编号 · id of the pack'),
    title: bilingual.describe('纲要名称 · title of the plan'),
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/, '三段数字，如 1.0.0 · three numbers, such as 1.0.0')
      .describe('规则库版本，形如 1.0.0 · rule-book version'),
    text: z.string().min(1).describe('纲要原文的文件，路径相对本文件 · plan text, relative to this file'),
    period,
    jurisdiction: z
      .strictObject({ area: areaCode, title })
      .describe('纲要适用的行政区域 · area the plan is for'),
    milestones: z.array(milestone).describe('中期、终期评估 · mid-term and final evaluation'),
    settings,
    groups: z
      .record(kebabId, bilingual.describe('组名 · name of the group'))
      .describe('指标分组的名称，如 urban 城市 · names of the groups that indicators are broken down by')
      .optional(),
    serves: z
      .strictObject({
        subject: kebabId.describe('对象的事实词典，见 facts · fact dictionary of those served'),
        title,
        when: condition.describe('何人属于服务对象 · who is served'),
      })
      .describe('纲要服务对象，适用于每项待遇 · whom the plan serves'),
    reporting: z
      .strictObject({
        by: bilingual.describe('由谁自评（规则未写明时） · who assesses itself, where a rule does not say'),
        cites: z
          .array(
            z
              .strictObject({
                clause: clauseId,
                quote: z.string().min(1).describe('该条款中的原文，一字不差 · verbatim words of the clause'),
              })
              .describe('一处引文 · one quote'),
          )
          .min(1)
          .describe('依据的条款 · clauses that say so'),
      })
      .describe('任务由谁每年报告 · who reports on commitments')
      .optional(),
    outline: z
      .strictObject({
        domains: z.array(domain).describe('按原文次序列出各领域 · domains in the order of the text'),
        sections: z
          .array(section)
          .describe('也可写规则的其他部分：组织实施、监测评估 · other parts that rules may be written for')
          .optional(),
      })
      .describe('原文的结构，用以核对条款是否齐全 · how the text is laid out'),
  })
  .describe('规则包总表 · the pack manifest')

export type PlanModel = z.infer<typeof plan>
