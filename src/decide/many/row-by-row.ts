import type { ColumnCode } from '../../backends/columns/column-code.ts'
import type { Columns } from '../../backends/columns/columns.ts'
import { arrayOf } from '../../backends/columns/columns.ts'
import { entryValue } from '../../backends/columns/prepare.ts'
import type { Frame, Runtime } from '../../backends/evaluator/frame.ts'
import { ANSWER_CODE } from '../../backends/javascript/codes.ts'
import { inForceOn } from '../../ir/in-force.ts'
import type { Decider } from '../decider.ts'
import { codeOf } from '../outcome-words.ts'
import type { Judge } from './outcomes.ts'

/** Columns decided by closures, for hosts that do not let code be made: the same answers, slower. */
export function rowByRow(
  decider: Decider,
  { rules }: Judge,
  subject: string,
  columns: Columns,
  parameters: Frame['parameters'],
): ColumnCode {
  const { layout } = decider.dictionary(subject)
  const programs = rules.map((rule) => decider.programs(rule))
  const readers = Object.entries(columns).map(([path, column]) => ({
    slot: layout.slots.get(path) ?? 0,
    column,
    array: arrayOf(column),
  }))
  return {
    facts: [],
    leaves: () => [],
    stored: 0,
    loops: [loop],
  }

  function loop(
    _columns: unknown,
    _leaves: unknown,
    _list: unknown,
    asOf: number,
    _unknown: number,
    _stored: unknown,
    out: readonly Uint8Array[],
    from: number,
    to: number,
  ): void {
    const facts: (Runtime | undefined)[] = []
    const frame: Frame = { facts, asOf, parameters }
    for (let row = from; row < to; row++) {
      for (const { slot, column, array } of readers) facts[slot] = entryValue(column, array[row] as number)
      for (const [at, versions] of programs.entries()) {
        const program = inForceOn(versions, asOf)
        ;(out[at] as Uint8Array)[row] = program ? codeOf(program.evaluate(frame)) : ANSWER_CODE.notInForce
      }
    }
  }
}
