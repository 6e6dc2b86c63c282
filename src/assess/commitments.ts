import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { CommitmentRule, PlanIr } from '../ir/nodes/index.ts'
import { finding, placeOf, shown } from './finding.ts'
import type { Report } from './input.ts'
import type { CommitmentOutcome, CommitmentResult } from './results.ts'

/** What the responsible units say of each commitment. Reports that are of no commitment are found in `found`. */
export function commitmentResults(
  ir: PlanIr,
  reports: readonly Report[],
  period: number,
  found: Diagnostic[],
): CommitmentResult[] {
  const rules = ir.rules.filter((rule) => rule.kind === 'commitment')
  const ids = new Set(rules.map(({ id }) => id))
  const byRule = new Map<string, Report[]>()
  for (const report of reports) {
    const same = byRule.get(report.rule)
    if (same) same.push(report)
    else if (ids.has(report.rule)) byRule.set(report.rule, [report])
    else {
      const values = { rule: shown(report.rule) }
      found.push(finding('CPR6083', placeOf(report.origin, 'rule'), values, nearest(report.rule, ids)))
    }
  }
  return rules.map((rule) => commitmentResult(rule, byRule.get(rule.id) ?? [], period))
}

function commitmentResult(
  rule: CommitmentRule,
  reports: readonly Report[],
  period: number,
): CommitmentResult {
  const findings: Diagnostic[] = []
  for (const report of reports) checkEvidence(rule, report, findings)
  const inTime = reports.filter((report) => report.period <= period)
  const reported = inTime.reduce<number | null>((last, { period: one }) => Math.max(last ?? one, one), null)
  const latest = inTime.filter((report) => report.period === reported)
  const [first, ...others] = latest
  const given = rule.evidence.map(({ id }) => id).filter((id) => first?.evidence?.includes(id))
  const lacking = rule.evidence.map(({ id }) => id).filter((id) => !given.includes(id))
  let outcome: CommitmentOutcome = first?.status ?? 'undetermined'
  if (others.some((other) => first !== undefined && !sameReport(rule, first, other))) {
    outcome = 'undetermined'
    const values = { rule: rule.id, period: String(reported) }
    findings.push(finding('CPR6086', placeOf(latest.at(-1)?.origin), values))
  } else if (outcome === 'done' && lacking.length > 0) {
    // POLICY: a self-assessment counts as done only with every item of evidence the rule expects.
    outcome = 'under-way'
    findings.push(finding('CPR6085', placeOf(first?.origin, 'evidence'), { evidence: lacking.join(', ') }))
  }
  const decided = outcome !== 'undetermined'
  return {
    rule: rule.id,
    title: rule.title,
    outcome,
    reportedBy: rule.reportedBy ?? null,
    reported,
    due: rule.due ?? null,
    dueReached: rule.due !== undefined && period >= rule.due,
    evidence: decided ? { given, lacking } : { given: [], lacking: rule.evidence.map(({ id }) => id) },
    findings,
  }
}

function checkEvidence(rule: CommitmentRule, report: Report, findings: Diagnostic[]): void {
  const ids = rule.evidence.map(({ id }) => id)
  for (const evidence of report.evidence ?? []) {
    if (ids.includes(evidence)) continue
    const values = { rule: rule.id, evidence: shown(evidence), allowed: ids.join(' ') }
    findings.push(finding('CPR6084', placeOf(report.origin, 'evidence'), values, nearest(evidence, ids)))
  }
}

function sameReport({ evidence }: CommitmentRule, a: Report, b: Report): boolean {
  return (
    a.status === b.status &&
    evidence.every(({ id }) => (a.evidence ?? []).includes(id) === (b.evidence ?? []).includes(id))
  )
}
