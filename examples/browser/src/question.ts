import { type Fact, unitText, type Value } from './child.ts'
import { element } from './element.ts'

/** The control that a fact of this type is answered with. */
export function control(fact: Fact, answer: (value: Value) => void): HTMLElement {
  switch (fact.type) {
    case 'boolean':
      return element(
        'p',
        {},
        choice('是', () => answer(true)),
        choice('否', () => answer(false)),
      )
    case 'enum':
      return element('p', {}, ...options(fact).map(([id, title]) => choice(title, () => answer(id))))
    case 'set':
      return several(fact, answer)
    default:
      return typed(fact, answer)
  }
}

function choice(title: string, onclick: () => void): HTMLElement {
  return element('button', { type: 'button', onclick }, title)
}

/** A set that is answered with nothing chosen is known to be empty. */
function several(fact: Fact, answer: (value: Value) => void): HTMLElement {
  const boxes = options(fact).map(([value, title]) => {
    const box = element('input', { type: 'checkbox', value })
    return { box, label: element('label', {}, box, title) }
  })
  const form = element('form', {}, ...boxes.map(({ label }) => label), confirm())
  form.onsubmit = (event) => {
    event.preventDefault()
    answer(boxes.flatMap(({ box }) => (box.checked ? [box.value] : [])))
  }
  return form
}

function typed(fact: Fact, answer: (value: Value) => void): HTMLElement {
  const isNumber = fact.type === 'integer' || fact.type === 'decimal'
  const type = fact.type === 'date' ? 'date' : isNumber ? 'number' : 'text'
  const input = element('input', { type, required: true, step: fact.type === 'decimal' ? 'any' : '1' })
  input.setAttribute('aria-label', fact.title.zh)
  const form = element('form', {}, input, unitText(fact), confirm())
  form.onsubmit = (event) => {
    event.preventDefault()
    // A decimal stays text: the library keeps every digit of it.
    answer(fact.type === 'integer' ? input.valueAsNumber : input.value)
  }
  return form
}

function confirm(): HTMLElement {
  return element('button', { type: 'submit' }, '确定')
}

function options(fact: Fact): [id: string, title: string][] {
  return Object.entries(fact.values ?? {}).map(([id, title]) => [id, title.zh])
}
