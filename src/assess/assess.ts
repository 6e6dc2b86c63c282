import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { PlanIr } from '../ir/nodes/index.ts'
import { ownOptions } from '../values/inherits-nothing.ts'
import { commitmentResults } from './commitments.ts'
import { finding, shown } from './finding.ts'
import type { AssessData, Observation } from './input.ts'
import { ownData } from './own-data.ts'
import { type GivenParameters, parametersFrom } from './parameters.ts'
import { type PlanNames, planNames } from './plan-names.ts'
import type { Assessment, TargetResult, Totals } from './results.ts'
import { rostersFrom } from './rosters.ts'
import { cellsOf } from './rows/index.ts'
import { targetResult } from './targets/target-result.ts'

export interface AssessOptions {
  /** The year that is judged. */
  readonly period: number
  /** Judges this area's figures by the district's targets; its code need not be in the area tree. */
  readonly asIfArea?: string
  /** Local values for parameters; null takes a value away. */
  readonly parameters?: GivenParameters
  /** Only these targets and commitments. */
  readonly rules?: readonly string[]
}

const ASSESS = ['period', 'asIfArea', 'parameters', 'rules'] as const

/**
 * Judges observations against the targets of a plan, and reports against its commitments, for one year. Whatever is
 * wrong with the data is in the findings; rows that cannot be used are left out with an error.
 *
 * @throws {RangeError} where the period is no year
 */
export function assess(ir: PlanIr, data: AssessData, options: AssessOptions): Assessment {
  const { period, asIfArea, parameters, rules } = ownOptions(options, ASSESS)
  if (!Number.isInteger(period) || period < 1900 || period > 2200)
    throw new RangeError(`not a year: ${shown(period)}`)
  const findings: Diagnostic[] = []
  const { observations, rosters: given, reports } = ownData(data, findings)
  const rosters = rostersFrom(ir, given, findings)
  const names = planNames(ir, rosters, asIfArea)
  const cells = cellsOf(names, ir.figures, observations, findings)
  const context = {
    ir,
    names,
    rosters,
    cells,
    parameters: parametersFrom(ir.parameters, parameters ?? {}, findings),
  }
  checkArea(names, observations, findings)
  const asked = (id: string) => rules === undefined || rules.includes(id)
  const targets = ir.rules.flatMap((rule) =>
    rule.kind === 'target' && asked(rule.id) ? [targetResult(context, rule, period)] : [],
  )
  const commitments = commitmentResults(ir, reports, period, findings)
  return {
    period,
    ...(asIfArea === undefined ? {} : { asIfArea }),
    targets,
    commitments: commitments.filter(({ rule }) => asked(rule)),
    totals: totalsOf(targets),
    findings,
  }
}

function checkArea(
  { judged, jurisdiction, former }: PlanNames,
  observations: readonly Observation[],
  found: Diagnostic[],
): void {
  if (judged === jurisdiction) return
  if (!observations.some(({ area }) => (former.get(area) ?? area) === judged))
    found.push(finding('CPR6069', null, { area: shown(judged) }))
}

function totalsOf(targets: readonly TargetResult[]): Totals {
  const count = (outcome: TargetResult['outcome']) => targets.filter((one) => one.outcome === outcome).length
  const [met, notMet] = [count('met'), count('not-met')]
  return {
    met,
    notMet,
    notApplicable: count('not-applicable'),
    undetermined: count('undetermined'),
    monitorable: met + notMet,
  }
}
