import { LONGEST_LIST, LONGEST_TEXT } from '../../../ir/longest.ts'
import type { InputFact, PlanIr } from '../../../ir/nodes/index.ts'
import { type Branch, type Branches, branchesOf, canBeNested, type Subjects } from '../fact-branches.ts'
import { lowerBound, upperBound } from '../number-bounds.ts'
import { type Accept, guarded } from './acceptor.ts'
import { dayOf, isDecimalText, isRecord, isTime } from './checks.ts'

/** A value, or the copy of one, where it is good; else null. It is never asked of what is not known. */
type Take = (given: unknown, asOf: number) => unknown

/**
 * The validators that ajv prints ahead of time (print-validators.ts), as functions put together at run time for plans that
 * are loaded then: three times as slow, but no code is made from text and nothing of ajv is needed.
 */
export function assembleValidators(ir: PlanIr): (subject: string) => Accept | null {
  const subjects: Subjects = new Map(ir.subjects.map((one) => [one.id, one]))
  return (id) => {
    const subject = subjects.get(id)
    if (!subject || !canBeNested(subject)) return null
    const take = takeRecord(branchesOf(subject, subjects), subjects)
    return guarded((facts, asOf) => take(facts, asOf) as object | null)
  }
}

function takeRecord(branches: Branches, subjects: Subjects): Take {
  const takes = new Map([...branches].map(([name, branch]) => [name, takeBranch(branch, subjects)]))
  const unknown = Object.fromEntries([...branches.keys()].map((name): [string, unknown] => [name, undefined]))
  return (given, asOf) => {
    if (!isRecord(given)) return null
    const copy = { ...unknown }
    for (const name in given) {
      const take = takes.get(name)
      if (!take) return null
      const value = given[name]
      if (value === undefined || value === null) continue
      const taken = take(value, asOf)
      if (taken === null) return null
      copy[name] = taken
    }
    return copy
  }
}

function takeBranch(branch: Branch, subjects: Subjects): Take {
  switch (branch.kind) {
    case 'fact':
      return takeFact(branch.fact)
    case 'group':
      return takeRecord(branch.branches, subjects)
    case 'related':
      return takeRecord(branchesOf(branch.subject, subjects), subjects)
  }
}

function takeFact(fact: InputFact): Take {
  const options = new Set<unknown>(Object.keys(fact.values ?? {}))
  switch (fact.type) {
    case 'boolean':
      return onlyIf((given) => typeof given === 'boolean')
    case 'integer': {
      const fits = within(fact)
      return onlyIf((given) => Number.isSafeInteger(given) && fits(given as number))
    }
    case 'decimal': {
      const { minimum = null, maximum = null } = fact
      const fits = within(fact)
      return onlyIf((given) =>
        typeof given === 'number' ? fits(given) : isDecimalText(given, minimum, maximum),
      )
    }
    case 'enum':
      return onlyIf((given) => options.has(given))
    case 'set':
      return (given) => takeOptions(given, options)
    case 'date': {
      const { earliest = 0, latest } = fact
      return (given, asOf) => {
        const day = dayOf(given)
        const last = latest === 'as-of' ? asOf : latest
        return day !== 0 && day >= earliest && (last === undefined || day <= last) ? given : null
      }
    }
    case 'time-of-day':
      return onlyIf(isTime)
    case 'text':
      return onlyIf((given) => typeof given === 'string' && given.length <= LONGEST_TEXT)
  }
}

function onlyIf(isGood: (given: unknown) => boolean): Take {
  return (given) => (isGood(given) ? given : null)
}

function takeOptions(given: unknown, options: ReadonlySet<unknown>): readonly unknown[] | null {
  if (!Array.isArray(given)) return null
  const { length } = given
  if (!(length <= LONGEST_LIST)) return null
  const copy: unknown[] = []
  for (let index = 0; index < length; index++) {
    const one: unknown = given[index]
    if (!options.has(one)) return null
    copy.push(one)
  }
  return copy
}

/** Within the bounds of a fact, by the numbers alone; neither NaN nor infinite. */
function within({ minimum, maximum }: InputFact): (given: number) => boolean {
  const low = lowerBound(minimum ?? String(-Number.MAX_VALUE))
  const high = upperBound(maximum ?? String(Number.MAX_VALUE))
  return (given) =>
    (low.exclusive ? given > low.value : given >= low.value) &&
    (high.exclusive ? given < high.value : given <= high.value)
}
