import type { DomainOutline } from './types.ts'

export type PartId = 'preface' | 'status' | 'foundations' | 'domains' | 'implementation' | 'monitoring'

/** A part of every plan of this family (国家、省、市、县四级儿童发展纲要 share the layout). */
export interface PartHeading {
  readonly id: Exclude<PartId, 'preface'>
  /** Found in the printed title of the part. */
  readonly keyword: string
  /** The title given to the part when the extraction lost it. */
  readonly title: string
}

/** In the order in which the parts stand. */
export const partHeadings: readonly PartHeading[] = [
  { id: 'status', keyword: '现状', title: '发展现状和趋势' },
  { id: 'foundations', keyword: '指导思想', title: '指导思想、基本原则与总体目标' },
  { id: 'domains', keyword: '发展领域', title: '发展领域、主要目标与策略措施' },
  { id: 'implementation', keyword: '组织实施', title: '组织实施' },
  { id: 'monitoring', keyword: '监测评估', title: '监测评估' },
]

/** Sections of the part that states the foundations, by words of their titles. */
const foundationSections = [
  { id: 'guidance', keyword: '指导思想' },
  { id: 'principles', keyword: '原则' },
  { id: 'objective', keyword: '目标' },
] as const

export function partByTitle(title: string): PartHeading | undefined {
  return partHeadings.find((one) => title.includes(one.keyword))
}

export function partTitle(id: PartHeading['id']): string {
  return partHeadings.find((one) => one.id === id)?.title ?? ''
}

export function foundationByTitle(title: string): string | undefined {
  return foundationSections.find((one) => title.includes(one.keyword))?.id
}

/** A domain's heading without the ordinal an outline may carry. */
export function domainTitle(domain: DomainOutline): string {
  return squeezed(domain.heading.replace(/^\s*[（(][一二三四五六七八九十]+[）)]/, ''))
}

/** Titles are compared without white space: 前　言 is printed with it. */
export function squeezed(title: string): string {
  return title.replace(/\s+/g, '')
}
