import type { Outcome } from './outcomes.ts'
import type { Bilingual } from './text.ts'

/** What the outcomes are called. */
export const outcomeWords: Readonly<Record<Outcome, Bilingual>> = {
  member: { zh: '属于', en: 'member' },
  'not-member': { zh: '不属于', en: 'not a member' },
  entitled: { zh: '可享受', en: 'entitled' },
  'not-entitled': { zh: '不可享受', en: 'not entitled' },
  compliant: { zh: '合规', en: 'compliant' },
  violated: { zh: '违反', en: 'violated' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  met: { zh: '达标', en: 'met' },
  'not-met': { zh: '未达标', en: 'not met' },
  done: { zh: '已完成', en: 'done' },
  'under-way': { zh: '进行中', en: 'under way' },
  'not-started': { zh: '未启动', en: 'not started' },
  undetermined: { zh: '待定', en: 'undetermined' },
}
