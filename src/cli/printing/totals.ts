import type { Assessment } from '../../assess/index.ts'
import type { Language } from '../../diagnostics/diagnostic.ts'
import { outcomeWords } from '../../model/outcome-words.ts'
import { type Outcome, outcomes } from '../../model/outcomes.ts'

const words = {
  zh: {
    targets: (all: number, monitorable: number) =>
      `目标 ${all} 项，可监测（达标与未达标）${monitorable} 项：`,
    commitments: (all: number) => `任务 ${all} 项：`,
    counted: (outcome: string, why: string, count: number) =>
      `${outcome}${why ? `（${why}）` : ' '}${count} 项`,
    noData: '无数据或数据不足',
    noReport: '没有自评或自评矛盾',
    and: '，',
  },
  en: {
    targets: (all: number, monitorable: number) =>
      `${all} targets, ${monitorable} monitorable (met or not met): `,
    commitments: (all: number) => `${all} commitments: `,
    counted: (outcome: string, why: string, count: number) => `${count} ${outcome}${why && ` (${why})`}`,
    noData: 'no or not enough data',
    noReport: 'no report, or reports that differ',
    and: ', ',
  },
} as const

/** How many targets, and how many commitments, have each outcome. */
export function totalLines({ targets, commitments, totals }: Assessment, language: Language): string[] {
  const say = words[language]
  const counted = (
    all: readonly { readonly outcome: Outcome }[],
    kinds: readonly Outcome[],
    open: string,
  ): string =>
    kinds
      .map((kind) => {
        const count = all.filter(({ outcome }) => outcome === kind).length
        return say.counted(outcomeWords[kind][language], kind === 'undetermined' ? open : '', count)
      })
      .join(say.and)
  return [
    say.targets(targets.length, totals.monitorable) + counted(targets, outcomes.target, say.noData),
    ...(commitments.length > 0
      ? [say.commitments(commitments.length) + counted(commitments, outcomes.commitment, say.noReport)]
      : []),
  ]
}
