import { typeNames } from '../../../ir/type-names.ts'
import { guesses, type ImportedType, typesFor } from './evidence.ts'
import { below, type ImportFindings, shown } from './finding.ts'
import { type FactSource, keyOf, type Test } from './tree.ts'

/** Facts that must be of one type, since they are compared with each other. */
interface Family {
  types: readonly ImportedType[]
  /** Whether a value was seen, and not only other facts. */
  told: boolean
}

/** What an importer knows of facts, by the host's names: `status`, `account.balance`. */
export type Declared = Readonly<
  Record<string, { readonly type: ImportedType; readonly values?: readonly string[] }>
>

/** What the rules show of the types of the facts they look at. */
export class Types {
  readonly #families = new Map<string, Family>()
  readonly #declared: Declared

  constructor(declared: Declared) {
    this.#declared = declared
  }

  /** Takes in what a test says of its facts; false (with a finding) where that contradicts what others say. */
  accept({ fact, operator, value, at }: Test, findings: ImportFindings): boolean {
    const family = this.#familyOf(fact)
    const wanted = typesFor(operator, value)
    if (wanted.length === 0) {
      findings.add('CPR5107', at, { fact: nameOf(fact), operator, value: said(value) })
      return false
    }
    const other = value.kind === 'fact' ? this.#familyOf(value.fact) : family
    const types = wanted.filter((type) => family.types.includes(type) && other.types.includes(type))
    const [known = 'text'] = family.types
    if (types.length === 0) {
      const { zh, en } = typeNames[known]
      const values = { fact: nameOf(fact), type: zh, typeEn: en, value: said(value) }
      findings.add('CPR5108', below(at, 'value'), values)
      return false
    }
    family.types = types
    family.told ||= other.told || value.kind !== 'fact'
    for (const [key, one] of this.#families) if (one === other) this.#families.set(key, family)
    return true
  }

  /** The type of a fact; a finding where the rules leave it open. */
  typeOf(fact: FactSource, at: string, findings: ImportFindings): ImportedType {
    const { types, told } = this.#familyOf(fact)
    const [first = 'text'] = types
    if (told) return first
    // Compared with other facts only: any text may be equal, only what is ordered may be less.
    const guess = types.includes('text') ? 'text' : 'decimal'
    const { zh, en } = typeNames[guess]
    findings.add('CPR5114', at, { fact: nameOf(fact), type: zh, typeEn: en })
    return guess
  }

  #familyOf(fact: FactSource): Family {
    const key = keyOf(fact)
    const known = this.#families.get(key)
    if (known) return known
    const type = this.#declared[nameOf(fact)]?.type
    const made: Family = type ? { types: [type], told: true } : { types: guesses, told: false }
    this.#families.set(key, made)
    return made
  }
}

export function nameOf({ fact, path }: FactSource): string {
  return [fact, ...path].join('.')
}

function said(value: Test['value']): string {
  if (value.kind === 'fact') return `\`${nameOf(value.fact)}\``
  return value.kind === 'scalar' ? shown(value.value) : shown(value.values)
}
