import { generatedPack } from './generated-pack.ts'
import { median } from './median.ts'

export interface LoadTiming {
  readonly rules: number
  readonly milliseconds: number
  readonly perRule: number
}

/**
 * Time to read, check and build packs of generated rules, from text in memory to the IR; linear where the time a
 * rule stays the same. Medians of some rounds, the sizes taking turns.
 */
export async function timeLoading(counts: readonly number[], rounds: number): Promise<LoadTiming[]> {
  const shipped = new URL('../../dist/pack.js', import.meta.url).href
  const { compileFiles } = (await import(shipped)) as typeof import('../../src/pack.ts')
  const packs = counts.map((rules) => ({ rules, ...generatedPack(rules), times: [] as number[] }))
  const warm = generatedPack(200)
  compileFiles(warm.files, () => warm.text)
  for (let round = 0; round < rounds; round += 1)
    for (const { rules, files, text, times } of packs) {
      const start = performance.now()
      const compiled = compileFiles(files, () => text)
      times.push(performance.now() - start)
      if (compiled.ir?.rules.length !== rules)
        throw new Error(`the generated pack does not build: ${JSON.stringify(compiled.findings[0])}`)
    }
  return packs.map(({ rules, times }) => {
    const milliseconds = median(times)
    return { rules, milliseconds, perRule: milliseconds / rules }
  })
}
