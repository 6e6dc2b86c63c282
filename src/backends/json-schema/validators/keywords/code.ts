import { type Code, type CodeGen, Name } from 'ajv'

/** Ends the validator with no: who wants to know why asks the reader of facts, which words every problem. */
export function refuse(gen: CodeGen, when: Code): void {
  gen.if(when, () => gen.return(false))
}

/** A function of ../checks.ts in the code of a validator; standalone code finds it under its own name. */
export function called(gen: CodeGen, check: (...given: never[]) => unknown): Name {
  return gen.scopeValue('func', { ref: check, code: new Name(check.name) })
}
