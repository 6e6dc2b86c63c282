export { catalogue } from './catalogue/index.ts'
export { codeFrame, type FrameOptions } from './code-frame.ts'
export {
  type CodeDefinition,
  type Diagnostic,
  diagnostic,
  Findings,
  type Language,
} from './diagnostic.ts'
export { helpOf, messageOf } from './messages.ts'
export { nearest } from './nearest.ts'
export * from './reporters/index.ts'
export {
  type SourceText,
  type Span,
  sourceText,
  spanBetween,
} from './span.ts'
