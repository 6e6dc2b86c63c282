import type { Bilingual } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { PlanIr } from '../ir/nodes/index.ts'

type Groups = Readonly<Record<string, Bilingual>>

/** What groups are called, by id; one group may have a title in the plan and another on a roster. */
export type GroupTitles = readonly (readonly [id: string, title: Bilingual])[]

export function groupTitles(ir: PlanIr): GroupTitles {
  return [ir.groups, ...ir.rosters.map(({ groups }) => groups ?? {})].flatMap((one) => Object.entries(one))
}

/** The group of those allowed that was most likely meant: the one called so, else the nearest id. */
export function likelyGroup(
  given: string,
  allowed: Iterable<string>,
  titles: GroupTitles,
): string | undefined {
  const ids = new Set(allowed)
  const called = (is: (title: string) => boolean) =>
    titles.find(([id, { zh, en }]) => ids.has(id) && (is(zh) || is(en)))?.[0]
  return (
    called((title) => title === given) ??
    // 城市社区 for 城市, 农村 for 农村社区（村）.
    (given === '' ? undefined : called((title) => title.startsWith(given) || given.startsWith(title))) ??
    nearest(given, ids)
  )
}

/** The ids of groups with what they are called; a dash where there are none. */
export function listedGroups(groups: Groups, language: keyof Bilingual): string {
  const [open, close] = language === 'zh' ? ['（', '）'] : [' (', ')']
  const names = Object.entries(groups).map(([id, title]) =>
    title[language] === id ? id : `${id}${open}${title[language]}${close}`,
  )
  return names.join(language === 'zh' ? '、' : ', ') || '—'
}
