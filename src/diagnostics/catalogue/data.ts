import type { CodeDefinition } from '../code-definition.ts'

export const dataCodes = {} as const satisfies Record<`CPR${number}`, CodeDefinition>
