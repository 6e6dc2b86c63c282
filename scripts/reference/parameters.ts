import type { Parameter, ParameterValue, PlanIr, Rule } from '../../src/ir/nodes/index.ts'
import { type UnitDefinition, units } from '../../src/model/units.ts'
import { formatDate } from '../../src/values/index.ts'
import { bullets, code, generatedFrom, page, plain, table } from './markdown.ts'
import type { ReferencePack } from './reference-pack.ts'

/** Dated local values; those that are not known first, since results wait for them. */
export function parametersPage({ ir }: ReferencePack): string {
  const known = ir.parameters.filter(({ values }) => values.length > 0)
  const unknown = ir.parameters.filter(({ values }) => values.length === 0)
  return page(
    '# 参数',
    generatedFrom(code('rules/parameters')),
    `地方标准和按日期变化的数值，共 ${ir.parameters.length} 个，其中 ${unknown.length} 个标准未定，即还没有取得数值。标准未定时，要用它判断的结果为待定，以它为金额的待遇写“标准未定”；不作猜测。`,
    `## 标准未定`,
    ...unknown.flatMap((one) => parameterSection(one, ir)),
    `## 已有数值`,
    ...known.flatMap((one) => parameterSection(one, ir)),
  )
}

function parameterSection(parameter: Parameter, ir: PlanIr): string[] {
  const { id, title, note, values } = parameter
  const users = ir.rules.filter((rule) => mentions(rule, id))
  const options = optionsOf(parameter, users, ir)
  const shown = (value: ParameterValue['value']) =>
    [value].flat().map((one) => plain(options[String(one)] ?? String(one)))
  return [
    `### ${plain(title.zh)}`,
    bullets([
      `编号：${code(id)}${unitOf(parameter)}`,
      ...(note ? [`说明：${plain(note.zh)}`] : []),
      `用于：${users.map((rule) => `${plain(rule.title.zh)}（${code(rule.id)}）`).join('；') || '暂无规则使用'}`,
    ]),
    values.length === 0
      ? ''
      : table(
          ['自', '数值', '出处', '与正式文本核对'],
          values.map(({ from, value, source, verified }) => [
            formatDate(from),
            shown(value).join('、'),
            plain(source),
            verified ? '已核对' : '未核对',
          ]),
        ),
  ]
}

function unitOf({ unit }: Parameter): string {
  if (unit === undefined) return ''
  const definition: UnitDefinition = units[unit]
  return `（${code(unit)}${definition.zh === '' ? '' : `，${definition.zh}`}）`
}

/** What the values of a set are called: by the facts that rules compare it with. */
function optionsOf(
  parameter: Parameter,
  users: readonly Rule[],
  ir: PlanIr,
): Readonly<Record<string, string>> {
  const names: Record<string, string> = {}
  for (const rule of users)
    visit(rule, (node) => {
      const { list, value } = node as { readonly list?: unknown; readonly value?: { readonly path?: string } }
      if (!isParameter(list) || list.id !== parameter.id || !('subject' in rule)) return
      const inputs = ir.subjects.find(({ id }) => id === rule.subject)?.inputs
      const fact = inputs?.find(({ path }) => path === value?.path)
      for (const [id, { zh }] of Object.entries(fact?.values ?? {})) names[id] = zh
    })
  return names
}

/** Whether a rule compares with the parameter, or grants it. */
function mentions(rule: Rule, parameter: string): boolean {
  let found = false
  visit(rule, (node) => {
    if (isParameter(node) && node.id === parameter) found = true
    if ('amount' in node && node.amount === parameter) found = true
  })
  return found
}

/** Every object of a rule; the IR is plain JSON. */
function visit(node: unknown, see: (node: object) => void): void {
  if (typeof node !== 'object' || node === null) return
  if (!Array.isArray(node)) see(node)
  for (const part of Object.values(node)) visit(part, see)
}

function isParameter(value: unknown): value is { readonly kind: 'parameter'; readonly id: string } {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'parameter'
}
