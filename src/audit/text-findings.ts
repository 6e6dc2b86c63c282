import { assess, type DataSet } from '../assess/index.ts'
import type { Diagnostic, Language } from '../diagnostics/diagnostic.ts'
import type { PlanIr } from '../ir/nodes/index.ts'
import type { FindingKind } from '../model/documents/findings.ts'
import type { PackModel } from '../model/pack.ts'
import type { Bilingual } from '../model/text.ts'
import type { PlanText } from '../plan/index.ts'
import { yearOf } from '../values/index.ts'
import { findingNames } from './naming/finding-names.ts'
import { namedMessage } from './naming/named-message.ts'

/** One oddity of the plan text, recorded by the authors of the rules or worked out by the engine. */
export interface TextFinding {
  readonly id: string
  readonly source: 'authors' | 'engine'
  readonly kind: FindingKind
  readonly title: Bilingual
  readonly quotes: readonly { readonly clause: string; readonly quote: string }[]
  readonly consequence: Bilingual
  readonly reading: Bilingual
  readonly rules: readonly string[]
}

/**
 * Everything odd about the plan text. What can be worked out is never written by hand: targets weaker than what
 * the year before the plan had reached (by the plan's own figures and `data`), figures that cannot be true
 * together, headings that the text has lost.
 */
export function textFindings(pack: PackModel, text: PlanText, ir: PlanIr, data?: DataSet): TextFinding[] {
  const written = (pack.findings?.model.findings ?? []).map(
    ({ id, kind, title, quotes, consequence, reading, rules }): TextFinding => ({
      ...{ id, source: 'authors', kind, title, quotes, consequence, reading },
      rules: rules ?? [],
    }),
  )
  return [...written, ...weakTargets(ir, data), ...impossibleFigures(pack, ir), ...lostHeadings(text)]
}

function weakTargets(ir: PlanIr, data: DataSet | undefined): TextFinding[] {
  const period = yearOf(ir.from) - 1
  const { targets } = assess(ir, data ?? { observations: [] }, { period })
  return targets.flatMap((target): TextFinding[] => {
    const found = target.findings.find(({ code }) => code === 'CPR6076' || code === 'CPR6091')
    const rule = ir.rules.find(({ id }) => id === target.rule)
    if (!found || !rule) return []
    return [
      {
        id: `weaker-than-baseline.${rule.id}`,
        source: 'engine',
        kind: 'weaker-than-baseline',
        title: {
          zh: `${rule.title.zh}：目标弱于${period}年已达到的水平`,
          en: `${rule.title.en}: the target is weaker than what ${period} had reached`,
        },
        quotes: rule.cites,
        consequence: sentence(found, ir, rule.id),
        reading: {
          zh: '按原文判定；达标时另行提示不表示改善，并应留意回落。',
          en: 'judged as written; where it is met, the result says that this shows no improvement, and falling back is to be watched',
        },
        rules: [rule.id],
      },
    ]
  })
}

/** What a finding says, with the titles of what it names. */
function sentence(found: Diagnostic, ir: PlanIr, rule?: string): Bilingual {
  const say = (language: Language) => namedMessage(found, findingNames(ir, language), rule)
  return { zh: say('zh'), en: say('en') }
}

function impossibleFigures(pack: PackModel, ir: PlanIr): TextFinding[] {
  const observations = ir.figures.map(({ area, period, indicator, value }) => ({
    area,
    period,
    indicator,
    value,
  }))
  const { findings } = assess(ir, { observations }, { period: yearOf(ir.from), rules: [] })
  const model = pack.figures?.model.figures ?? []
  return findings
    .filter(({ code }) => code === 'CPR6059' || code === 'CPR6061')
    .map((found): TextFinding => {
      const { part, whole, indicator, period } = found.values
      const named = [part, whole, indicator]
      const own = model.filter(
        (one) => named.includes(one.indicator) && (!period || String(one.period) === period),
      )
      const quotes = own.map(({ clause, quote }) => ({ clause, quote }))
      return {
        id: `impossible-figures.${[part ?? indicator, period].filter(Boolean).join('.')}`,
        source: 'engine',
        kind: 'contradiction',
        title: { zh: '公布的数据不可能同时成立', en: 'published figures that cannot both be true' },
        quotes: quotes.filter((one, at) => quotes.findIndex((other) => other.quote === one.quote) === at),
        consequence: sentence(found, ir),
        reading: {
          zh: '两个数值均按原文保留，不作更正；以此为基数的结论存疑。',
          en: 'both values are kept as printed, and neither is corrected; what rests on them is in doubt',
        },
        rules: [],
      }
    })
}

function lostHeadings(text: PlanText): TextFinding[] {
  return text.headings
    .filter(({ editorial }) => editorial)
    .map((heading): TextFinding => {
      const next = text.clauses.find(({ span }) => span.start.line >= heading.line)
      return {
        id: `lost-heading.${heading.id}`,
        source: 'engine',
        kind: 'text-damage',
        title: { zh: `缺少标题“${heading.text}”`, en: `the heading “${heading.text}” is missing` },
        quotes: next ? [{ clause: next.id, quote: next.sentences[0]?.text ?? next.text }] : [],
        consequence: {
          zh: `第 ${heading.line} 行之前没有标题，按字面读，其后的条款属于上一部分。`,
          en: `there is no heading before line ${heading.line}: read literally, what follows belongs to the part before`,
        },
        reading: {
          zh: '按纲要的结构补入标题，条款号从补入的标题起算。',
          en: 'the heading is put back by the layout of the plan; clause ids count from it',
        },
        rules: [],
      }
    })
}
