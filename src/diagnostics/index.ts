export { type Code, catalogue } from './catalogue/index.ts'
export { codeFrame, type FrameOptions } from './code-frame.ts'
export {
  type Bilingual,
  type CodeDefinition,
  type Diagnostic,
  diagnostic,
  Findings,
  type Language,
  type Severity,
} from './diagnostic.ts'
export { helpOf, messageOf } from './messages.ts'
export { nearest } from './nearest.ts'
export * from './reporters/index.ts'
export {
  lineText,
  type Position,
  positionAt,
  type SourceText,
  type Span,
  sourceText,
  spanBetween,
} from './span.ts'
export { isLoneSurrogate, isUnseen, visible } from './visible.ts'
