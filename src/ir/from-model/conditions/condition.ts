import { type Cursor, child, items, keySpanOf, spanOf } from '../../../model/document.ts'
import { combinatorNames } from '../../../model/rules/combinator-names.ts'
import { operatorNames } from '../../../model/rules/condition.ts'
import { UNKNOWN } from '../../../values/index.ts'
import { ownEntry } from '../../../values/own.ts'
import type { Condition } from '../../nodes/conditions.ts'
import type { ParameterRef } from '../../nodes/values.ts'
import { type BuildContext, lookupFact, type Scope } from '../context.ts'
import { unknownFact } from '../find.ts'
import { operandFrom } from './operand.ts'
import { emptyTest, testFrom } from './test.ts'

/** Stands in for what could not be built, so that the rest of the rule is still checked. */
const unreadable: Condition = { kind: 'constant', truth: UNKNOWN }

type Map = Readonly<Record<string, unknown>>

/** A condition of a document, resolved against the dictionary, typed and desugared. */
export function conditionFrom(context: BuildContext, scope: Scope, cursor: Cursor): Condition {
  const map = cursor.value as Map
  const parts = Object.keys(map).map((key) => {
    const inner = child(cursor as Cursor<Map>, key)
    const built = keyFrom(context, scope, key, inner)
    context.origins.set(built, {
      document: cursor.document,
      path: inner.path,
      key: keySpanOf(inner),
      value: spanOf(inner),
    })
    return built
  })
  return conjunction(parts)
}

function keyFrom(context: BuildContext, scope: Scope, key: string, inner: Cursor): Condition {
  if ((combinatorNames as readonly string[]).includes(key)) return combinatorFrom(context, scope, key, inner)
  const relation = ownEntry(scope.subject.relations, key)
  if (relation) return relatedFrom(context, scope, key, relation.subject, inner)
  const found = lookupFact(scope.subject, key)
  if (!found) {
    if ((operatorNames as readonly string[]).includes(key))
      misplaced(context, inner, key, '是比较词，须写在事实之下', 'is an operator and stands under a fact')
    else unknownFact(context, scope, keySpanOf(inner), key)
    return unreadable
  }
  const stray = keysAmong(inner.value, combinatorNames)
  if (stray.length > 0) {
    misplaced(
      context,
      inner,
      key,
      `是事实，不能用 ${stray.join(' ')}`,
      `is a fact and takes no ${stray.join(' ')}`,
    )
    return unreadable
  }
  if (typeof inner.value === 'object' && keysAmong(inner.value, operatorNames).length === 0) {
    emptyTest(context, inner)
    return unreadable
  }
  const tests = testFrom(context, scope, key, found, inner)
  return tests.length === 0 ? unreadable : conjunction(tests)
}

function combinatorFrom(context: BuildContext, scope: Scope, key: string, inner: Cursor): Condition {
  const parts = (list: Cursor) =>
    items(list as Cursor<readonly unknown[]>).map((part) => conditionFrom(context, scope, part))
  switch (key) {
    case 'all':
      return { kind: 'all', of: parts(inner) }
    case 'any':
      return { kind: 'any', of: parts(inner) }
    case 'firstKnown':
      return { kind: 'first-known', of: parts(inner) }
    case 'not':
      return { kind: 'not', of: conditionFrom(context, scope, inner) }
    case 'is':
      return context.category(scope, inner as Cursor<string>)
    default: {
      const both = inner as Cursor<{ count: unknown; of: readonly unknown[] }>
      const most = both.value.of.length
      const count = operandFrom(context, scope, child(both, 'count'), { name: 'count', type: 'integer' })
      if (count?.kind === 'literal' && Number(count.value) > most)
        context.findings.add('CPR3009', spanOf(child(both, 'count')), {
          fact: 'count',
          value: String(count.value),
          range: `须在 1 至 ${most} 之间`,
          rangeEn: `must be 1 to ${most}`,
        })
      if (!count) return unreadable
      return {
        kind: 'at-least-of',
        count: count.kind === 'literal' ? Number(count.value) : (count as ParameterRef),
        of: parts(child(both, 'of')),
      }
    }
  }
}

/** `father: { is: … }`: the combinators hold of the related person. */
function relatedFrom(
  context: BuildContext,
  scope: Scope,
  relation: string,
  subjectId: string,
  inner: Cursor,
): Condition {
  const subject = context.subjects.get(subjectId)
  if (!subject) return unreadable
  const keys = keysAmong(inner.value, combinatorNames)
  const stray = typeof inner.value === 'object' ? keysAmong(inner.value, [...operatorNames, 'unit']) : ['']
  if (keys.length === 0 || stray.length > 0) {
    misplaced(
      context,
      inner,
      relation,
      '是相关主体，其下应写 is、all、any 或 not',
      'is a related subject and takes is, all, any or not',
    )
    return unreadable
  }
  const related: Scope = { subject, prefix: `${scope.prefix}${relation}.` }
  return conjunction(
    keys.map((key) => combinatorFrom(context, related, key, child(inner as Cursor<Map>, key))),
  )
}

function misplaced(context: BuildContext, cursor: Cursor, key: string, zh: string, en: string): void {
  context.findings.add('CPR3008', keySpanOf(cursor), { key, problem: zh, problemEn: en })
}

function keysAmong(value: unknown, names: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value).filter((key) => names.includes(key))
}

function conjunction(parts: readonly Condition[]): Condition {
  const [first, ...rest] = parts
  if (!first) return unreadable
  return rest.length === 0 ? first : { kind: 'all', of: parts }
}
