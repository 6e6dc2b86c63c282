import { printTypes } from '../../backends/types/print-types.ts'
import type { Target } from './target.ts'

export const typesTarget: Target = {
  name: 'types',
  description: 'rule ids, facts and outcomes as TypeScript types, for `createPlan<…>`',
  bySubject: false,
  compile: (ir) => printTypes(ir, `${pascalCase(ir.id)}Types`),
}

function pascalCase(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}
