import type { Kind } from '../../../model/outcomes.ts'
import type { Bilingual } from '../../../model/text.ts'

/** What the five kinds of rule are called. */
export const kindNames: Readonly<Record<Kind, Bilingual>> = {
  category: { zh: '认定', en: 'a category' },
  entitlement: { zh: '待遇', en: 'an entitlement' },
  duty: { zh: '义务', en: 'a duty' },
  target: { zh: '目标', en: 'a target' },
  commitment: { zh: '任务', en: 'a commitment' },
}
