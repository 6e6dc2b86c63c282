import type { InputFact } from '../../ir/nodes/index.ts'

export type Answer = { readonly value: unknown } | 'unknown' | 'unreadable'

const YES = ['y', 'yes', 'true', '是', '有', '对']
const NO = ['n', 'no', 'false', '否', '无', '没有', '不是', '不']
const NONE = ['0', 'none', '无', '没有']

/**
 * What a person typed, as a value of the fact; options by their number, id or title. Full-width letters and digits,
 * as Chinese input methods give them, count as plain ones.
 */
export function parseAnswer(fact: InputFact, typed: string): Answer {
  const text = typed.trim()
  const plain = text.normalize('NFKC').trim().toLowerCase()
  if (plain === '' || plain === '?') return 'unknown'
  switch (fact.type) {
    case 'boolean':
      if (YES.includes(plain)) return { value: true }
      return NO.includes(plain) ? { value: false } : 'unreadable'
    case 'integer':
      return /^[+-]?\d{1,15}$/.test(plain) ? { value: Number(plain) } : 'unreadable'
    case 'enum':
      return optionOf(fact, plain) ?? 'unreadable'
    case 'set':
      return optionsOf(fact, plain)
    case 'date':
      return { value: isoDate(plain) }
    case 'text':
      return { value: text }
    case 'decimal':
    case 'time-of-day':
      return { value: plain }
  }
}

/** Whether a person wants to be asked no more. */
export function isStop(typed: string): boolean {
  return ['q', 'quit', 'exit'].includes(typed.normalize('NFKC').trim().toLowerCase())
}

function optionsOf(fact: InputFact, text: string): Answer {
  if (!optionOf(fact, text) && NONE.includes(text)) return { value: [] }
  const chosen = text.split(/[\s,;、]+/).map((one) => optionOf(fact, one))
  const values = chosen.flatMap((one) => one?.value ?? [])
  return values.length === chosen.length ? { value: [...new Set(values)] } : 'unreadable'
}

function optionOf(fact: InputFact, text: string): { readonly value: string } | undefined {
  const options = Object.entries(fact.values ?? {})
  const [id] =
    (/^\d+$/.test(text)
      ? options[Number(text) - 1]
      : options.find(([one, { zh, en }]) => [one, zh, en].some((name) => name.toLowerCase() === text))) ?? []
  return id === undefined ? undefined : { value: id }
}

/** `2020/1/31`, `2020.1.31`, `2020年1月31日` and `20200131` as the `2020-01-31` that they say; else as typed. */
function isoDate(text: string): string {
  const parts =
    /^(\d{4})(?:[-/.年] ?)(\d{1,2})(?:[-/.月] ?)(\d{1,2})日?$/.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(text)
  const [, year, month = '', day = ''] = parts ?? []
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
