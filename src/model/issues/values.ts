import { nearest } from '../../diagnostics/nearest.ts'
import type { LocatedNode } from '../../syntax/located-node.ts'
import { at, keyAt } from '../../syntax/navigate.ts'
import type { Path } from '../document.ts'
import type { Bilingual } from '../text.ts'
import { units } from '../units.ts'
import { type Examined, halves, headOf, type Issue, meaningOf, written } from './examined.ts'
import { allowedAt } from './schema-at.ts'
import { nameOf, namesOf } from './value-names.ts'

/** A value of another shape than any allowed at its place. */
export function reportWrongShape(shapes: readonly string[], path: Path, examined: Examined): void {
  const { root, findings } = examined
  const node = at(root, path)
  const expected = namesOf(shapes)
  const actual = nameOf(node)
  const meaning = meaningOf(examined, path)
  const list = node.kind === 'list' && takesCombinators(path, examined) ? node.items : []
  const how = list.length === 0 ? expected.how : list.some(isMap) ? underCombinator : oneOfThem
  // A value left out has no characters of its own: its key is where the reader looks.
  const left = node.span.start.offset === node.span.end.offset
  findings.add('CPR2003', (left ? keyAt(root, path)?.span : undefined) ?? node.span, {
    expected: expected.zh,
    expectedEn: expected.en,
    actual: actual.zh,
    actualEn: actual.en,
    how: `请${how.zh}${meaning.zh}`,
    howEn: `${how.en}${meaning.en}`,
  })
}

const underCombinator: Bilingual = {
  zh: '把多个条件写在 `all:`（全部成立）或 `any:`（任一成立）之下',
  en: 'write several conditions under `all:` or `any:`',
}

const oneOfThem: Bilingual = {
  zh: '用 `oneOf: […]`（属于其中之一）列举各值',
  en: 'list the values under `oneOf: […]`',
}

const isMap = (node: LocatedNode) => node.kind === 'map'

function takesCombinators(path: Path, { schema, root }: Examined): boolean {
  return allowedAt(schema, root, path).shapes.some((keys) => keys.includes('all'))
}

/** A text that is none of the words allowed at its place. */
export function reportUnknownWord(words: readonly string[], path: Path, examined: Examined): void {
  const node = at(examined.root, path)
  const value = written(node)
  const bare = node.kind === 'scalar' ? String(node.value) : value
  const unit = Object.entries(units).find(([, { zh, en }]) => zh === bare || en.trim() === bare)?.[0]
  const meaning = meaningOf(examined, path)
  // `目标`: the description says `target 目标`.
  const named = words.find((word) => bare !== '' && meaning.zh.includes(`${word} ${bare}`))
  const meant = unit && words.includes(unit) ? unit : (named ?? nearest(bare, words))
  examined.findings.add(
    'CPR2004',
    node.span,
    { value, allowed: words.join(' '), meaning: meaning.zh, meaningEn: meaning.en },
    meant,
  )
}

/** A text without the form required at its place; `forms` say it as `中文 · English`. */
export function reportMalformed(forms: readonly string[], path: Path, examined: Examined): void {
  const node = at(examined.root, path)
  const said = forms.map(halves)
  examined.findings.add('CPR2005', node.span, {
    value: written(node),
    form: said.map(({ zh }) => zh).join('；或 '),
    formEn: said.map(({ en }) => en).join('; or '),
  })
}

/** A name that the author chose for something, in a form that names do not have. */
export function reportMalformedKey(issues: readonly Issue[], path: Path, { root, findings }: Examined): void {
  const key = String(path.at(-1) ?? '')
  const { zh, en } = halves(issues[0]?.message ?? '')
  findings.add('CPR2005', (keyAt(root, path) ?? at(root, path)).span, { value: key, form: zh, formEn: en })
}

type Limited = Extract<Issue, { code: 'too_small' | 'too_big' }>

/** A number, list or text that is too small or too big. */
export function reportOutOfRange(issue: Limited, path: Path, examined: Examined): void {
  const { root, findings } = examined
  const small = issue.code === 'too_small'
  const bound = String(small ? issue.minimum : issue.maximum)
  const [zh, en] =
    issue.origin === 'array'
      ? [
          `列表${small ? '至少' : '至多'}要有 ${bound} 项`,
          `the list needs at ${small ? 'least' : 'most'} ${bound} item${bound === '1' ? '' : 's'}`,
        ]
      : issue.origin === 'string'
        ? ['文字不能为空', 'the text must not be empty']
        : [
            `数值不能${small ? '小' : '大'}于 ${bound}`,
            `the number must be at ${small ? 'least' : 'most'} ${bound}`,
          ]
  const meaning = meaningOf(examined, path)
  findings.add('CPR2006', at(root, path).span, {
    limit: zh,
    limitEn: en,
    meaning: meaning.zh,
    meaningEn: meaning.en,
  })
}

/** A condition of another number of keys than one; a mapping that must hold something and does not. */
export function reportKeyCount(path: Path, { root, findings, schema }: Examined): void {
  const node = at(root, path)
  const keys = node.kind === 'map' ? node.entries.map((entry) => String(entry.key.value)) : []
  if (keys.length > 1)
    findings.add('CPR2007', node.span, { count: String(keys.length), keys: keys.join(' ') })
  // With one key there is nothing to say here: it is an unknown one, and reported as such.
  if (keys.length > 0) return
  const meaning = meaningOf({ root, findings, schema }, path)
  findings.add('CPR2033', headOf(root, path), { meaning: meaning.zh, meaningEn: meaning.en })
}
