/** The district's plain targets for one year: `assess` of the shipped plan beside thresholds written by hand. */
import { luojiang, type Observation } from '../../../src/index.ts'
import { interleave, mapSpreads, type Spread } from '../interleave.ts'
import { seeded } from '../seeded.ts'
import type { Settings } from '../settings.ts'
import { assessByHand, randomYear, targetsByHand, YEAR } from '../targets/hand-written-targets.ts'
import { printResult, readOptions } from './plan.ts'

export interface TargetsResult {
  readonly targets: number
  /** Microseconds a year of figures. */
  readonly times: Readonly<Record<string, Spread>>
}

const { settings } = readOptions<{ readonly settings: Settings }>()
const draw = seeded(20210101)
const years = Array.from({ length: Math.ceil(settings.records / 10) }, () => randomYear(draw))
const ours = (observations: readonly Observation[]) =>
  luojiang.assess(observations, { period: YEAR, rules: targetsByHand }).targets

for (const observations of years) {
  const wanted = assessByHand(observations)
  for (const { rule, outcome } of ours(observations))
    if (outcome !== wanted[rule])
      throw new Error(`${rule}: ours ${outcome}, by hand ${wanted[rule]}: ${JSON.stringify(observations)}`)
}

const times = await interleave(
  {
    handWritten: () => {
      let letters = 0
      for (const observations of years) {
        const outcomes = assessByHand(observations)
        for (const rule of targetsByHand) letters += (outcomes[rule] as string).length
      }
      return letters
    },
    ours: () => {
      let letters = 0
      for (const observations of years)
        for (const { outcome } of ours(observations)) letters += outcome.length
      return letters
    },
  },
  settings,
)
printResult({
  targets: targetsByHand.length,
  times: mapSpreads(times, () => 1000 / years.length),
} satisfies TargetsResult)
