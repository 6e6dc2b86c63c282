import { _, type CodeKeywordDefinition } from 'ajv'
import { refuse } from './code.ts'

/** `x-subject: id`: the facts of a related subject, by that subject's own validator, of which there is one for all. */
export const subject: CodeKeywordDefinition = {
  keyword: 'x-subject',
  schemaType: 'string',
  code({ gen, data, schema, it }) {
    const validate = it.self.getSchema(schema as string)
    if (!validate) throw new RangeError(`no subject \`${schema}\``)
    const name = gen.scopeValue('validate', { ref: validate })
    refuse(gen, _`!${name}.call(this, ${data})`)
    gen.assign(data, _`this.record`)
  },
}
