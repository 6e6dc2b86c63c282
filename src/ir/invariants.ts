import { parseDecimal } from '../values/index.ts'
import type { Condition, DecidableRule, PlanIr, Rule, Subject, Value } from './nodes/index.ts'
import { inputsOf, partsOf, valuesOf, walk } from './references.ts'

/** Which invariants of the IR (README, same numbers) do not hold, one sentence each; empty for a sound IR. */
export function brokenInvariants(ir: PlanIr): string[] {
  const broken: string[] = []
  if (JSON.stringify(JSON.parse(JSON.stringify(ir))) !== JSON.stringify(ir) || !isDeeplyFrozen(ir))
    broken.push('1: the IR is not frozen plain data')
  const subjects = new Map(ir.subjects.map((one) => [one.id, one]))
  for (const rule of ir.rules) {
    for (const [subject, condition] of conditionsOf(rule, ir, subjects))
      for (const node of walk(condition))
        broken.push(...brokenIn(node, subject).map((one) => `${rule.id}: ${one}`))
    if ('versions' in rule && overlap(rule.versions)) broken.push(`${rule.id}: 6: versions overlap`)
  }
  return broken
}

function conditionsOf(
  rule: Rule,
  ir: PlanIr,
  subjects: ReadonlyMap<string, Subject>,
): [Subject | undefined, Condition][] {
  if (rule.kind === 'commitment') return []
  if (rule.kind !== 'target') return versionConditions(rule).map((one) => [subjects.get(rule.subject), one])
  const { where } = rule
  if (where.kind === 'district' || !where.matching) return []
  const roster = ir.rosters.find((one) => one.kind === where.unit)
  return [[subjects.get(roster?.subject ?? ''), where.matching]]
}

function versionConditions(rule: DecidableRule): Condition[] {
  if (rule.kind === 'duty') return rule.versions.flatMap(({ applies, holds }) => [applies, holds])
  return rule.versions.map(({ condition }) => condition)
}

function brokenIn(node: Condition, subject: Subject | undefined): string[] {
  const broken: string[] = []
  const inputs = new Set(subject?.inputs.map((fact) => fact.path))
  for (const value of valuesOf(node)) {
    for (const path of inputsOf(value).facts)
      if (!inputs.has(path)) broken.push(`2: ${path} is no input of its subject`)
    if (!isSoundLiteral(value)) broken.push(`5: literal ${JSON.stringify(value)}`)
  }
  if ((node.kind === 'compare' || node.kind === 'same') && !comparable(node.left, node.right))
    broken.push(`3: ${node.left.type} compared with ${node.right.type}`)
  const needsParts = ['all', 'any', 'first-known', 'at-least-of'].includes(node.kind)
  if (needsParts && partsOf(node).length === 0) broken.push(`4: ${node.kind} without parts`)
  if (node.kind === 'category' && overlap(node.versions)) broken.push(`6: versions of ${node.rule} overlap`)
  return broken
}

function comparable(left: Value, right: Value): boolean {
  const unit = (value: Value) => ('unit' in value ? value.unit : undefined)
  const number = (value: Value) => value.type === 'integer' || value.type === 'decimal'
  return (left.type === right.type || (number(left) && number(right))) && unit(left) === unit(right)
}

function isSoundLiteral(value: Value): boolean {
  if (value.kind !== 'literal') return true
  if (value.type === 'decimal') return parseDecimal(String(value.value)) !== undefined
  if (value.type === 'date') return /^\d{8}$/.test(String(value.value))
  if (value.type === 'time-of-day') return Number(value.value) >= 0 && Number(value.value) < 24 * 60
  return true
}

function overlap(versions: readonly { readonly from: number; readonly through: number }[]): boolean {
  const sorted = [...versions].sort((a, b) => a.from - b.from)
  return sorted.some((one, index) => (sorted[index + 1]?.from ?? Number.POSITIVE_INFINITY) <= one.through)
}

function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen)
}
