import type { InputFact } from '../ir/nodes/index.ts'

export type Answer = { readonly value: unknown } | 'unknown' | 'unreadable'

const YES = ['y', 'yes', 'true', '是', '有', '对']
const NO = ['n', 'no', 'false', '否', '无', '没有', '不是', '不']

/** What a person typed, as a value of the fact; options by their number or their id. */
export function parseAnswer(fact: InputFact, typed: string): Answer {
  const text = typed.trim()
  if (text === '' || text === '?') return 'unknown'
  switch (fact.type) {
    case 'boolean':
      if (YES.includes(text.toLowerCase())) return { value: true }
      return NO.includes(text.toLowerCase()) ? { value: false } : 'unreadable'
    case 'integer':
      return /^[+-]?\d{1,15}$/.test(text) ? { value: Number(text) } : 'unreadable'
    case 'enum':
      return optionOf(fact, text) ?? 'unreadable'
    case 'set': {
      const chosen = text.split(/[\s,，、]+/).map((one) => optionOf(fact, one))
      if (chosen.some((one) => one === undefined)) return 'unreadable'
      return { value: chosen.map((one) => one?.value) }
    }
    default:
      return { value: text }
  }
}

function optionOf(fact: InputFact, text: string): { readonly value: string } | undefined {
  const ids = Object.keys(fact.values ?? {})
  const id = /^\d+$/.test(text) ? ids[Number(text) - 1] : ids.find((one) => one === text)
  return id === undefined ? undefined : { value: id }
}
