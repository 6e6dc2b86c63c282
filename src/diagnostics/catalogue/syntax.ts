import { textFileCodes } from './text-files.ts'
import { yamlFaultCodes } from './yaml-faults.ts'
import { yamlSubsetCodes } from './yaml-subset.ts'

/** The text of a rule file, before it is known what it says. */
export const syntaxCodes = { ...textFileCodes, ...yamlSubsetCodes, ...yamlFaultCodes } as const
