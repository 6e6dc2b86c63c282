import type { Indicator, PlanIr } from '../../src/ir/nodes/index.ts'
import { type UnitDefinition, units } from '../../src/model/units.ts'
import { bullets, code, generatedFrom, page, plain } from './markdown.ts'
import type { ReferencePack } from './reference-pack.ts'

/** What is measured, by domain. */
export function indicatorsPage({ pack, ir }: ReferencePack): string {
  const files = new Map(pack.indicators.map((document) => [document.path, document.model.indicators]))
  return page(
    '# 指标',
    generatedFrom(code('rules/indicators')),
    `共 ${ir.indicators.length} 项。数据文件的 ${code('indicator')} 列写这里的编号，${code('unit')} 列写括号里的单位，${code('group')} 列写“分组”里的编号（不分组写 ${code('total')}）。`,
    ...ir.domains.flatMap(({ id, title }) => {
      const own = files.get(`indicators/${id}.yaml`) ?? []
      const measured = own.flatMap((one) => ir.indicators.filter((indicator) => indicator.id === one.id))
      if (measured.length === 0) return []
      return [`## ${title.zh}`, ...measured.flatMap((indicator) => indicatorSection(indicator, ir))]
    }),
  )
}

function indicatorSection(indicator: Indicator, ir: PlanIr): string[] {
  const { id, title, unit, numerator, denominator, population, breakdowns, note } = indicator
  const definition: UnitDefinition = units[unit]
  const name = definition.zh === '' ? '个数' : definition.zh
  const groups = breakdowns.map((group) => `${code(group)} ${plain(ir.groups[group]?.zh ?? group)}`)
  const targets = ir.rules.filter((rule) => rule.kind === 'target' && rule.indicator === id)
  const whole = ir.indicators.find((one) => one.id === indicator.includedIn)
  const rate = [numerator, denominator].flatMap((one) => (one ? [plain(one.zh)] : [])).join(' ÷ ')
  return [
    `### ${plain(title.zh)}`,
    bullets([
      `编号：${code(id)}（${code(unit)}，${name}${definition.factor === undefined || definition.factor === 1 ? '' : `，分子 ÷ 分母 × ${definition.factor}`}）`,
      ...(rate === '' ? [] : [`计算：${rate}`]),
      `统计对象：${plain(population.zh)}`,
      `方向：${indicator.better === 'lower' ? '越低越好' : '越高越好'}`,
      `报送层级：${code(indicator.level)}`,
      ...(groups.length === 0 ? [] : [`分组：${groups.join('；')}`]),
      ...(whole ? [`包含于：${plain(whole.title.zh)}（不会更高）`] : []),
      ...(indicator.maximum === undefined ? [] : [`不可能超过：${indicator.maximum}`]),
      ...(note ? [`说明：${plain(note.zh)}`] : []),
      `定义出处：${plain(indicator.source)}`,
      `目标：${targets.map((rule) => `${plain(rule.title.zh)}（${code(rule.id)}）`).join('；') || '暂无'}`,
    ]),
  ]
}
