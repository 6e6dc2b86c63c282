import { combinatorNames } from '../../../model/rules/combinator-names.ts'

/** Words that a condition could not tell from a fact. */
const reserved: readonly string[] = [...combinatorNames, 'asOf']

/** A fact id from a host's name and properties: `account-information`, `$.company` is `accountInformation.company`. */
export function factIdFor(steps: readonly string[], taken: ReadonlySet<string>): string {
  const dotted = steps.map(camelCase).join('.')
  // A fact cannot be inside another one, so a property of what is itself a fact stands beside it.
  const inside = [...taken].some((one) => dotted.startsWith(`${one}.`))
  const wanted = inside ? camelCase(dotted) : dotted
  return unique(reserved.includes(wanted) ? `${wanted}Fact` : wanted, '', (id) =>
    [...taken].some((one) => one === id || one.startsWith(`${id}.`)),
  )
}

/** The last part of a rule id: `Free fare` and `freeFare` are `free-fare`. */
export function ruleNameFor(text: string, taken: ReadonlySet<string>): string {
  const words = wordsOf(text).map((word) => word.toLowerCase())
  const start = words.findIndex((word) => /^[a-z]/.test(word))
  const name = start === -1 ? 'rule' : words.slice(start).join('-')
  return unique(name, '-', (one) => taken.has(one))
}

function unique(wanted: string, joint: string, isTaken: (name: string) => boolean): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wanted : `${wanted}${joint}${count}`
    if (!isTaken(name)) return name
  }
}

function camelCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  const joined = words
    .map(
      (word, index) =>
        (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1),
    )
    .join('')
  if (joined === '') return 'fact'
  return /^[a-z]/.test(joined) ? joined : `fact${joined}`
}

function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
}
