import type { DerivedFact, InputFact, Subject } from '../../src/ir/nodes/index.ts'
import { inputsOf } from '../../src/ir/references.ts'
import type { FactType } from '../../src/model/documents/facts.ts'
import { type UnitDefinition, units } from '../../src/model/units.ts'
import { formatDate } from '../../src/values/index.ts'
import { bullets, code, generatedFrom, page, plain, table } from './markdown.ts'
import type { ReferencePack } from './reference-pack.ts'

const types: Readonly<Record<FactType, string>> = {
  boolean: '是 / 否',
  integer: '整数',
  decimal: '数值',
  enum: '单选',
  set: '多选',
  date: '日期',
  'time-of-day': '时刻',
  text: '文字',
}

/** The dictionaries, one subject after another; facts of related people stand with those people. */
export function factsPage({ ir }: ReferencePack): string {
  return page(
    '# 事实词典',
    generatedFrom(code('rules/facts')),
    `判断时要知道的情况，共 ${ir.subjects.length} 种主体。写在数据里的是第一列的名称；没有写的即为未知，不是“否”。`,
    ...ir.subjects.flatMap(subjectSection),
  )
}

function subjectSection(subject: Subject): string[] {
  const relations = Object.entries(subject.relations)
  const own = <F extends { readonly path: string }>(facts: readonly F[]) =>
    facts.filter(({ path }) => !relations.some(([name]) => path.startsWith(`${name}.`)))
  const rows = [...own(subject.inputs).map(inputRow), ...own(subject.derived).map(derivedRow)]
  return [
    `## ${plain(subject.title.zh)}（${subject.id}）`,
    relations.length === 0
      ? ''
      : bullets(
          relations.map(
            ([name, one]) =>
              `${code(`${name}.…`)}：${plain(one.title.zh)}，其情况见“${one.subject}”一节，如 ${code(`${name}.${exampleOf(subject, name)}`)}`,
          ),
        ),
    rows.length === 0 ? '' : table(['事实', '名称', '取值', '说明'], rows),
  ]
}

function exampleOf({ inputs }: Subject, relation: string): string {
  return inputs.find(({ path }) => path.startsWith(`${relation}.`))?.path.slice(relation.length + 1) ?? '…'
}

function inputRow(fact: InputFact): string[] {
  const { who, document } = fact.determinedBy ?? {}
  const determined = who ? `由${who.zh}认定${document ? `，凭${document.zh}` : ''}。` : ''
  return [code(fact.path), plain(fact.title.zh), valuesOf(fact), plain(`${fact.note?.zh ?? ''}${determined}`)]
}

function derivedRow({ path, title, value }: DerivedFact): string[] {
  return [code(path), plain(title.zh), `由 ${inputsOf(value).facts.map(code).join('、')} 推算`, '']
}

function valuesOf(fact: InputFact): string {
  const { type, values, unit, minimum, maximum, earliest, latest } = fact
  if (values) {
    const options = Object.entries(values).map(([id, { zh }]) => `${code(id)} ${plain(zh)}`)
    return `${types[type]}：${options.join('；')}`
  }
  const definition: UnitDefinition | undefined = unit && units[unit]
  const day = (date: number | 'as-of') => (date === 'as-of' ? '认定日' : formatDate(date))
  return [
    types[type] + (definition?.zh ? `（${definition.zh}）` : ''),
    ...(minimum === undefined ? [] : [`不低于 ${minimum}`]),
    ...(maximum === undefined ? [] : [`不超过 ${maximum}`]),
    ...(earliest === undefined ? [] : [`不早于${day(earliest)}`]),
    ...(latest === undefined ? [] : [`不晚于${day(latest)}`]),
  ].join('，')
}
