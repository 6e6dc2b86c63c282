import { type Cursor, child, keySpanOf } from '../../../model/document.ts'
import type { FactDictionaryModel, FactModel } from '../../../model/documents/facts.ts'
import type { Bilingual } from '../../../model/text.ts'
import type { InputFact } from '../../nodes/dictionary.ts'
import { literalFrom } from '../conditions/literal.ts'
import type { BuildContext } from '../context.ts'
import { dateFrom } from '../dates.ts'

/** A fact that is asked of the caller: its type, and what its values may be. */
export function inputFrom(
  context: BuildContext,
  path: string,
  fact: FactDictionaryModel['facts'][string],
  cursor: Cursor<FactModel>,
): InputFact {
  const type = fact.type ?? 'text'
  const options = type === 'enum' || type === 'set'
  if (options && fact.values === undefined)
    context.findings.add('CPR2002', keySpanOf(cursor), {
      key: 'values',
      meaning: '（每个选项的英文名和中英文名称）',
      meaningEn: ' (the name of each value, with its titles)',
    })
  if (!options && fact.values !== undefined)
    context.findings.add('CPR2025', keySpanOf(child(cursor, 'values')), {
      one: 'values',
      other: `type: ${type}`,
    })
  bounds(context, cursor)
  const latest =
    fact.latest === undefined || fact.latest === 'as-of'
      ? fact.latest
      : dateFrom(context, child(cursor, 'latest') as Cursor<string>)
  const earliest =
    fact.earliest === undefined ? undefined : dateFrom(context, child(cursor, 'earliest') as Cursor<string>)
  return {
    path,
    type,
    title: fact.title,
    question: fact.question ?? { zh: `${fact.title.zh}？`, en: `${fact.title.en}?` },
    ...(fact.note ? { note: fact.note } : {}),
    ...(fact.values ? { values: fact.values } : {}),
    ...(fact.unit ? { unit: fact.unit } : {}),
    ...(fact.minimum === undefined ? {} : { minimum: String(fact.minimum) }),
    ...(fact.maximum === undefined ? {} : { maximum: String(fact.maximum) }),
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined ? {} : { latest }),
    ...(fact.determinedBy ? { determinedBy: determined(fact.determinedBy) } : {}),
  }
}

/** Bounds written as text must still be numbers. */
function bounds(context: BuildContext, cursor: Cursor<FactModel>): void {
  for (const key of ['minimum', 'maximum'] as const)
    if (cursor.value[key] !== undefined)
      literalFrom(context, child(cursor, key), { name: key, type: 'decimal' })
}

function determined(by: NonNullable<FactModel['determinedBy']>): {
  who: Bilingual
  document?: Bilingual
} {
  return by.document ? { who: by.who, document: by.document } : { who: by.who }
}
