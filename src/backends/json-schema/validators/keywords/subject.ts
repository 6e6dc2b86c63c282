import { _, type CodeKeywordDefinition } from 'ajv'
import { refuse } from './code.ts'

/** What ajv calls the schema of a subject: it keeps them in a plain object, which has a `constructor` already. */
export function schemaKey(subject: string): string {
  return `subject ${subject}`
}

/** `x-subject: id`: the facts of a related subject, by that subject's own validator, of which there is one for all. */
export const subject: CodeKeywordDefinition = {
  keyword: 'x-subject',
  schemaType: 'string',
  code({ gen, data, schema, it }) {
    const validate = it.self.getSchema(schemaKey(schema as string))
    if (!validate) throw new RangeError(`no subject \`${schema}\``)
    const name = gen.scopeValue('validate', { ref: validate })
    refuse(gen, _`!${name}.call(this, ${data})`)
    gen.assign(data, _`this.record`)
  },
}
