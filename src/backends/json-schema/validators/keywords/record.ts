import { _, type Code, type CodeKeywordDefinition, type KeywordCxt, Name } from 'ajv'
import { isRecord } from '../checks.ts'
import { called, refuse } from './code.ts'

/**
 * `x-record: { name: schema }`: a plain object of these names and no others. Each own key is read once; what stands in
 * the variable afterwards is a copy with a key for every name, in one order, so that nobody can change it between check and
 * use, and code that reads it meets one shape of objects whatever the caller's look like.
 */
export const record: CodeKeywordDefinition = {
  keyword: 'x-record',
  schemaType: 'object',
  code(cxt) {
    const { gen, data, it } = cxt
    refuse(gen, _`!${called(gen, isRecord)}(${data})`)
    const names = Object.keys(cxt.schema as object)
    const values = new Map(names.map((name, index) => [name, gen.let(new Name(`x${it.dataLevel}_${index}`))]))
    gen.forIn(new Name(`k${it.dataLevel}`), data, (key) => {
      const value = gen.let(new Name(`v${it.dataLevel}`), _`${data}[${key}]`)
      for (const [index, [name, held]] of [...values].entries()) {
        const isNamed = _`${key} === ${name}`
        if (index === 0) gen.if(isNamed)
        else gen.elseIf(isNamed)
        gen.if(_`${value} != null`, () => take(cxt, name, value, held))
      }
      if (names.length > 0) gen.else()
      gen.return(false)
      if (names.length > 0) gen.endIf()
    })
    gen.assign(data, copyOf(values))
    if (it.dataLevel === 0) gen.assign(_`this.record`, data)
  },
}

/** The value of one name, when it is found good; the keywords below may have put a copy in its place. */
function take(cxt: KeywordCxt, name: string, value: Name, held: Name): void {
  const { gen } = cxt
  cxt.subschema(
    { keyword: 'x-record', schemaProp: name, data: value, createErrors: false },
    gen.name('valid'),
  )
  gen.assign(held, value)
}

function copyOf(values: ReadonlyMap<string, Name>): Code {
  // Computed, `__proto__` is a name like any other.
  const [first, ...rest] = [...values].map(([name, held]) =>
    name === '__proto__' ? _`[${name}]: ${held}` : _`${name}: ${held}`,
  )
  return first ? _`{${rest.reduce((all, next) => _`${all}, ${next}`, first)}}` : _`{}`
}
