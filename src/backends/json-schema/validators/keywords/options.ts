import { _, type Code, type CodeKeywordDefinition, type Name } from 'ajv'
import { isList } from '../checks.ts'
import { called, refuse } from './code.ts'

/** `x-options: […]`: a list of these words and no others; what stands in the variable afterwards is a copy. */
export const options: CodeKeywordDefinition = {
  keyword: 'x-options',
  schemaType: 'array',
  code({ gen, data, schema }) {
    refuse(gen, _`!${called(gen, isList)}(${data})`)
    const copy = gen.const('list', _`[]`)
    gen.forRange('i', 0, _`${data}.length`, (index) => {
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
