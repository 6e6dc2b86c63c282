/**
 * Decision diagrams over variables with finitely many cases: an acyclic graph that says, for every combination
 * of cases, which number results. INVARIANT: reduced and hash-consed, so two diagrams are equal exactly when
 * they are the same object, and a variable occurs in a diagram exactly when the result can depend on it.
 */
export interface Terminal {
  readonly id: number
  readonly variable: typeof LAST
  readonly value: number
}

export interface Branch {
  readonly id: number
  readonly variable: number
  readonly cases: readonly Diagram[]
}

export type Diagram = Terminal | Branch

/** Sorts terminals after every variable. */
const LAST = Number.POSITIVE_INFINITY

export function isTerminal(diagram: Diagram): diagram is Terminal {
  return diagram.variable === LAST
}

/** Makes diagrams; those of one maker may be combined and compared. */
export class Diagrams {
  readonly #terminals = new Map<number, Terminal>()
  readonly #branches = new Map<string, Branch>()
  readonly #applied = new Map<string, Diagram>()
  #nextId = 0

  terminal(value: number): Terminal {
    let found = this.#terminals.get(value)
    if (!found) {
      found = { id: this.#nextId++, variable: LAST, value }
      this.#terminals.set(value, found)
    }
    return found
  }

  branch(variable: number, cases: readonly Diagram[]): Diagram {
    const [first] = cases
    if (first && cases.every((one) => one === first)) return first
    const key = `${variable}:${cases.map((one) => one.id).join(',')}`
    let found = this.#branches.get(key)
    if (!found) {
      found = { id: this.#nextId++, variable, cases }
      this.#branches.set(key, found)
    }
    return found
  }

  /** The diagram of `operation(a, b)`, case by case. `name` must identify the operation. */
  combine(name: string, operation: (a: number, b: number) => number, a: Diagram, b: Diagram): Diagram {
    if (isTerminal(a) && isTerminal(b)) return this.terminal(operation(a.value, b.value))
    const key = `${name} ${a.id} ${b.id}`
    const known = this.#applied.get(key)
    if (known) return known
    const variable = Math.min(a.variable, b.variable)
    const size = casesOf(a.variable === variable ? a : b).length
    const cases = Array.from({ length: size }, (_, index) =>
      this.combine(name, operation, caseOf(a, variable, index), caseOf(b, variable, index)),
    )
    const made = this.branch(variable, cases)
    this.#applied.set(key, made)
    return made
  }

  /** The diagram with each result replaced. `name` must identify the function. */
  map(name: string, change: (value: number) => number, diagram: Diagram): Diagram {
    return this.combine(name, change, diagram, this.terminal(0))
  }

  /** The diagram once the variable is known to be in that case. */
  restrict(diagram: Diagram, variable: number, index: number): Diagram {
    if (diagram.variable > variable) return diagram
    if (diagram.variable === variable) return caseOf(diagram, variable, index)
    const key = `= ${variable} ${index} ${diagram.id}`
    const known = this.#applied.get(key)
    if (known) return known
    const made = this.branch(
      diagram.variable,
      casesOf(diagram).map((one) => this.restrict(one, variable, index)),
    )
    this.#applied.set(key, made)
    return made
  }
}

/** The variables on which the result depends. */
export function supportOf(diagram: Diagram): ReadonlySet<number> {
  const seen = new Set<Diagram>()
  const support = new Set<number>()
  const visit = (one: Diagram): void => {
    if (isTerminal(one) || seen.has(one)) return
    seen.add(one)
    support.add(one.variable)
    for (const inner of one.cases) visit(inner)
  }
  visit(diagram)
  return support
}

function casesOf(diagram: Diagram): readonly Diagram[] {
  return isTerminal(diagram) ? [] : diagram.cases
}

function caseOf(diagram: Diagram, variable: number, index: number): Diagram {
  return diagram.variable === variable ? (casesOf(diagram)[index] ?? diagram) : diagram
}
