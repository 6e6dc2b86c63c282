import { compileFiles } from '../../src/pipeline.ts'
import { generatedPack } from './generated-pack.ts'

export interface LoadTiming {
  readonly rules: number
  readonly milliseconds: number
}

/** Time to read, check and build packs of generated rules; linear where the time a rule stays the same. */
export function timeLoading(counts: readonly number[]): LoadTiming[] {
  compileFiles(generatedPack(50).files, () => generatedPack(0).text)
  return counts.map((rules) => {
    const { files, text } = generatedPack(rules)
    const start = performance.now()
    const compiled = compileFiles(files, () => text)
    const milliseconds = performance.now() - start
    if (compiled.ir?.rules.length !== rules)
      throw new Error(`generated pack does not build: ${JSON.stringify(compiled.findings[0])}`)
    return { rules, milliseconds }
  })
}
