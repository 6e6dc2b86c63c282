import { _, type Code, type CodeKeywordDefinition } from 'ajv'
import { LONGEST_TEXT } from '../../../../ir/longest.ts'
import type { InputFact } from '../../../../ir/nodes/index.ts'
import { lowerBound, upperBound } from '../../number-bounds.ts'
import { dayOf, isDecimalText, isTime } from '../checks.ts'
import { called, refuse } from './code.ts'

/** `x-day: { earliest, latest }`: a day that exists, within these bounds, one of which may be the day decided for. */
export const day: CodeKeywordDefinition = {
  keyword: 'x-day',
  schemaType: 'object',
  code({ gen, data, schema }) {
    const { earliest = 0, latest } = schema as Pick<InputFact, 'earliest' | 'latest'>
    // 0 is what a text that is no day reads as.
    const found = gen.const('day', _`${called(gen, dayOf)}(${data})`)
    refuse(gen, earliest === 0 ? _`${found} === 0` : _`${found} < ${earliest}`)
    if (latest !== undefined)
      refuse(gen, latest === 'as-of' ? _`${found} > this.asOf` : _`${found} > ${latest}`)
  },
}

/** `x-time: true`: a time of day. */
export const time: CodeKeywordDefinition = {
  keyword: 'x-time',
  schemaType: 'boolean',
  code: ({ gen, data }) => refuse(gen, _`!${called(gen, isTime)}(${data})`),
}

/** `x-text: true`: a text that is not too long; `maxLength` would count its characters one by one. */
export const text: CodeKeywordDefinition = {
  keyword: 'x-text',
  schemaType: 'boolean',
  code: ({ gen, data }) => refuse(gen, _`typeof ${data} !== "string" || ${data}.length > ${LONGEST_TEXT}`),
}

/** `x-decimal: { minimum, maximum }`: a number, or the text of a decimal, within exact bounds. */
export const decimal: CodeKeywordDefinition = {
  keyword: 'x-decimal',
  schemaType: 'object',
  code({ gen, data, schema }) {
    const { minimum, maximum } = schema as Pick<InputFact, 'minimum' | 'maximum'>
    const bounds = _`${minimum ?? null}, ${maximum ?? null}`
    gen.if(
      _`typeof ${data} === "number"`,
      () => refuse(gen, _`!(${isAbove(data, minimum)} && ${isBelow(data, maximum)})`),
      () => refuse(gen, _`!${called(gen, isDecimalText)}(${data}, ${bounds})`),
    )
  },
}

function isAbove(data: Code, minimum = String(-Number.MAX_VALUE)): Code {
  const { value, exclusive } = lowerBound(minimum)
  return exclusive ? _`${data} > ${value}` : _`${data} >= ${value}`
}

function isBelow(data: Code, maximum = String(Number.MAX_VALUE)): Code {
  const { value, exclusive } = upperBound(maximum)
  return exclusive ? _`${data} < ${value}` : _`${data} <= ${value}`
}
