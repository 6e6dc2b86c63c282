import { _, type Code, type CodeKeywordDefinition, type Name } from 'ajv'
import { LONGEST_LIST } from '../../../../ir/longest.ts'
import { refuse } from './code.ts'

/** `x-options: […]`: a list of these words and no others; what stands in the variable afterwards is a copy. */
export const options: CodeKeywordDefinition = {
  keyword: 'x-options',
  schemaType: 'array',
  code({ gen, data, schema }) {
    refuse(gen, _`!Array.isArray(${data})`)
    // Asked once: while members are read, a getter among them may add others.
    const length = gen.const('length', _`${data}.length`)
    refuse(gen, _`!(${length} <= ${LONGEST_LIST})`)
    const copy = gen.const('list', _`[]`)
    gen.forRange('i', 0, length, (index) => {
      const one = gen.const('one', _`${data}[${index}]`)
      refuse(gen, _`!(${isOneOf(one, schema as readonly string[])})`)
      gen.code(_`${copy}.push(${one})`)
    })
    gen.assign(data, copy)
  },
}

function isOneOf(value: Name, words: readonly string[]): Code {
  const [first, ...rest] = words.map((word) => _`${value} === ${word}`)
  return first ? rest.reduce((all, next) => _`${all} || ${next}`, first) : _`false`
}
