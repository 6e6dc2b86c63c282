import type { PackDocument } from '../../src/model/document.ts'
import { compiledWith } from '../sentences/pack.ts'

/** The small plan with one rule file more, and that file as a document. */
export function compiledRule(path: string, text: string) {
  const pack = compiledWith({ [path]: text })
  const document = pack.documents.find((one): one is PackDocument => one.path === path)
  if (!document) throw new Error(`${path} was not read`)
  return { pack, document }
}
