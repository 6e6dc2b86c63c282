import { readFileSync } from 'node:fs'
import { type Assessment, luojiang } from '@luojiang/child-plan-rules'
import { readObservationsCsv } from '@luojiang/child-plan-rules/observations'
import { command, root } from './command.ts'

const series = 'seeds/monitoring/monitoring-series.csv'
const own = 'examples/observations/luojiang-2010-2020.csv'
const NATIONAL = '100000'
const NATIONAL_YEAR = 2022

/** What the plan's own figures of 2010 and 2020, and the national series, say of the plan's targets. */
export async function revealWhatFiguresShow(): Promise<void> {
  command(['assess', own, '--period', '2020'])
  const { observations } = readObservationsCsv(series, readFileSync(`${root}${series}`, 'utf8'))
  const district = observations.filter((one) => one.area === luojiang.ir.jurisdiction.area)
  const in2010 = luojiang.assess(district, { period: 2010 })
  const in2020 = luojiang.assess(district, { period: 2020 })
  const national = luojiang.assess(observations, { period: NATIONAL_YEAR, asIfArea: NATIONAL })

  console.log('\n2020 年已经达到或超过的目标 · targets that the district had already passed in 2020:')
  for (const target of in2020.targets.filter((one) => one.outcome === 'met'))
    console.log(
      `  ${target.title.zh}: 2010 ${valueIn(in2010, target.rule)}, 2020 ${target.value}, ${required(target)}`,
    )

  console.log(
    `\n以本区目标衡量全国 ${NATIONAL_YEAR} 年数值 · national values of ${NATIONAL_YEAR} by the district’s targets:`,
  )
  for (const target of national.targets.filter((one) => one.outcome === 'met' || one.outcome === 'not-met'))
    console.log(
      `  ${target.outcome === 'met' ? '✓' : '✗'} ${target.title.zh}: ${target.value}, ${required(target)}`,
    )

  console.log('\n没有任何公布数据的目标 · targets for which nothing at all is published:')
  for (const target of in2020.targets.filter((one) => isSilent(one.rule, [in2010, in2020, national])))
    console.log(`  ? ${target.title.zh}`)
}

type Target = Assessment['targets'][number]

const signs = { atLeast: '≥', atMost: '≤', moreThan: '>', lessThan: '<', fallBy: '↓', riseBy: '↑' } as const

function valueIn(assessment: Assessment, rule: string): string {
  return assessment.targets.find((one) => one.rule === rule)?.value ?? '—'
}

function required({ thresholds }: Target): string {
  return thresholds.map(({ operator, value, unit }) => `${signs[operator]} ${value} ${unit}`).join(', ')
}

function isSilent(rule: string, assessments: readonly Assessment[]): boolean {
  return assessments.every(
    (one) => one.targets.find((target) => target.rule === rule)?.outcome === 'undetermined',
  )
}
