import type { Bilingual } from '../../model/text.ts'
import type { Unit } from '../../model/units.ts'
import type { Condition } from './conditions.ts'
import type { ParameterRef } from './values.ts'

export interface Cite {
  readonly clause: string
  readonly quote: string
}

export interface Basis {
  readonly title: string
  readonly number?: string
  readonly article?: string
  readonly verified: boolean
}

export type Force = 'must' | 'must-not' | 'should' | 'in-principle' | 'strive' | 'encourage'

interface RuleBase {
  readonly id: string
  readonly domain: string
  readonly title: Bilingual
  readonly note?: Bilingual
  readonly cites: readonly Cite[]
  readonly basis: readonly Basis[]
  readonly force?: Force
  readonly addressee?: Bilingual
  readonly file: string
  readonly line: number
}

/** When a version of a rule is in force, both days included, as yyyymmdd. */
interface InForce {
  readonly from: number
  readonly through: number
}

export interface CategoryRuleVersion extends InForce {
  readonly condition: Condition
}

export interface Grant {
  readonly id: string
  readonly title: Bilingual
  readonly note?: Bilingual
  /** The parameter that holds the amount or standard. */
  readonly amount?: string
}

export interface EntitlementVersion extends InForce {
  readonly condition: Condition
  readonly grants: readonly Grant[]
}

export interface DutyVersion extends InForce {
  /** Whom and when it binds. */
  readonly applies: Condition
  /** What must hold; a prohibition is the negation of what is prohibited. */
  readonly holds: Condition
}

export interface CategoryRule extends RuleBase {
  readonly kind: 'category'
  readonly subject: string
  readonly versions: readonly CategoryRuleVersion[]
}

export interface EntitlementRule extends RuleBase {
  readonly kind: 'entitlement'
  readonly subject: string
  readonly versions: readonly EntitlementVersion[]
  readonly exclusiveWith: readonly string[]
}

export interface DutyRule extends RuleBase {
  readonly kind: 'duty'
  readonly subject: string
  readonly versions: readonly DutyVersion[]
}

export type ThresholdOperator = 'atLeast' | 'atMost' | 'moreThan' | 'lessThan'

/** A bound: an exact decimal as text, or a parameter. */
export interface Threshold {
  readonly operator: ThresholdOperator
  readonly value: string | ParameterRef
  readonly unit: Unit
}

/** The years a trend is looked at, up to the year judged. */
export interface Window {
  /** Since a year, or so many years back from the year judged. */
  readonly first: { readonly year: number } | { readonly yearsBack: number }
  /** First against last, or each year against the one before it. */
  readonly steps: 'ends' | 'every-year'
}

export type Direction = 'rising' | 'falling' | 'not-rising' | 'not-falling'

export type Requirement =
  | { readonly kind: 'threshold'; readonly thresholds: readonly Threshold[] }
  | {
      readonly kind: 'change'
      readonly direction: 'fall' | 'rise'
      readonly percent: string | ParameterRef
      readonly since: number
    }
  | { readonly kind: 'trend'; readonly direction: Direction; readonly window: Window }
  | {
      /** The absolute difference between two groups falls. */
      readonly kind: 'narrowing'
      readonly between: readonly [string, string]
      readonly window: Window
    }
  | {
      /** Each group has thresholds of its own. INVARIANT: at least one group. */
      readonly kind: 'by-group'
      readonly groups: readonly { readonly group: string; readonly thresholds: readonly Threshold[] }[]
    }
  | {
      readonly kind: 'share'
      readonly of: string
      readonly group?: string
      readonly satisfying: readonly Threshold[]
      readonly thresholds: readonly Threshold[]
    }

/** Where a target must hold: the district as a whole, or every unit of a kind (that matches a condition). */
export type Where =
  | { readonly kind: 'district' }
  | { readonly kind: 'every'; readonly unit: string; readonly matching?: Condition }

export interface TargetRule extends RuleBase, InForce {
  readonly kind: 'target'
  readonly indicator: string
  readonly group: string
  readonly requirement: Requirement
  readonly where: Where
  readonly sustained?: 'every-year' | 'once-reached'
  readonly due: number
}

export interface CommitmentRule extends RuleBase, InForce {
  readonly kind: 'commitment'
  readonly evidence: readonly { readonly id: string; readonly title: Bilingual }[]
  readonly reportedBy?: Bilingual
  readonly due?: number
}

export type Rule = CategoryRule | EntitlementRule | DutyRule | TargetRule | CommitmentRule
export type RuleKind = Rule['kind']
/** The kinds that decide one subject from its facts. */
export type DecidableRule = CategoryRule | EntitlementRule | DutyRule
