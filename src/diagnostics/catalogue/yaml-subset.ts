import type { CodeDefinition } from '../code-definition.ts'

/** What YAML allows and rules do not, CPR102x. */
export const yamlSubsetCodes = {
  CPR1020: {
    severity: 'error',
    title: { zh: '重复的字段', en: 'duplicate key' },
    message: {
      zh: '字段 `{key}` 重复，第一次在第 {line} 行第 {column} 列',
      en: 'duplicate key `{key}`, first at line {line}, column {column}',
    },
    help: {
      zh: '同一层里每个字段只能写一次。请删去其中一个，或把两处内容合并。',
      en: 'a key may occur once: remove one, or merge the two',
    },
  },
  CPR1021: {
    severity: 'error',
    title: { zh: '字段名不是文字', en: 'key is not a string' },
    message: { zh: '字段名 `{key}` 不是文字', en: 'key `{key}` is not a string' },
    help: {
      zh: '字段名必须是文字。数字、true、false、null 作字段名时要加双引号。',
      en: 'keys are strings: quote numbers, `true`, `false` and `null`',
    },
  },
  CPR1022: {
    severity: 'error',
    title: { zh: '保留的字段名', en: 'reserved key' },
    message: { zh: '`{key}` 不能用作字段名', en: 'key `{key}` is reserved' },
    help: { zh: '请换一个字段名。', en: 'use another name' },
  },
  CPR1023: {
    severity: 'error',
    title: { zh: '数字写法不明确', en: 'ambiguous number' },
    message: {
      zh: '`{text}` 会被当作数字，但不是普通的十进制写法',
      en: '`{text}` reads as a number but is not a plain decimal',
    },
    help: {
      zh: '是编号、代码或文字的，请加双引号；是数值的，请写成普通的十进制数。',
      en: 'quote it if it is a code or a text, or write a plain decimal',
    },
  },
  CPR1024: {
    severity: 'error',
    title: { zh: '数字不能精确保存', en: 'inexact number' },
    message: {
      zh: '数字 `{text}` 不能精确保存，会被读成 `{read}`',
      en: 'number `{text}` cannot be kept exactly: it reads as `{read}`',
    },
    help: {
      zh: '请加双引号，让它按原样保留。',
      en: 'quote it to keep every digit',
    },
  },
  CPR1025: {
    severity: 'error',
    title: { zh: '不是文字的转义', en: 'escape is not text' },
    message: {
      zh: '双引号里的转义得到 {character}，它不是文字',
      en: 'an escape yields {character}, which is not text',
    },
    help: {
      zh: '请删去这个转义（反斜杠开头的编码）。',
      en: 'remove the escape',
    },
  },
  CPR1026: {
    severity: 'error',
    title: { zh: '锚点', en: 'anchor' },
    message: { zh: '`{text}` 是 YAML 的锚点，规则文件里不能用', en: 'anchor `{text}` is not allowed' },
    help: {
      zh: '请把内容直接写出来；如果 & 是文字的一部分，请给整段文字加双引号。',
      en: 'write the content out; if the `&` is text, quote the text',
    },
  },
  CPR1027: {
    severity: 'error',
    title: { zh: '引用', en: 'alias' },
    message: { zh: '`{text}` 是 YAML 的别名引用，规则文件里不能用', en: 'alias `{text}` is not allowed' },
    help: {
      zh: '请把内容直接写出来；如果 * 是文字的一部分，请给整段文字加双引号。',
      en: 'write the content out; if the `*` is text, quote the text',
    },
  },
  CPR1028: {
    severity: 'error',
    title: { zh: '标签', en: 'tag' },
    message: { zh: '`{text}` 是 YAML 的类型标签，规则文件里不能用', en: 'tag `{text}` is not allowed' },
    help: {
      zh: '请删去标签；如果 ! 是文字的一部分，请给整段文字加双引号。',
      en: 'remove it; if the `!` is text, quote the text',
    },
  },
  CPR1029: {
    severity: 'error',
    title: { zh: 'YAML 指令', en: 'directive' },
    message: { zh: '`{text}` 是 YAML 的指令，规则文件里不能用', en: 'directive `{text}` is not allowed' },
    help: { zh: '请删去以 % 开头的这一行。', en: 'remove the line' },
  },
} as const satisfies Record<`CPR${number}`, CodeDefinition>
