import type { CodeDefinition } from '../code-definition.ts'

/** The file itself, CPR10xx. */
export const textFileCodes = {
  CPR1001: {
    severity: 'error',
    title: { zh: '文件过大', en: 'file too large' },
    message: {
      zh: '文件至少有 {size} 字节，超过上限 {limit} 字节',
      en: 'file has at least {size} bytes; the limit is {limit}',
    },
    help: {
      zh: '规则文件通常只有几千字。请检查是否误放了数据文件，或把内容拆成几个文件。',
      en: 'rule files are a few kilobytes: check that this is not a data file, or split it',
    },
  },
  CPR1002: {
    severity: 'error',
    title: { zh: '文件编码不是 UTF-8', en: 'not UTF-8' },
    message: {
      zh: '文件不是 UTF-8 编码：第 {byte} 个字节（十六进制 {hex}）无法识别，在第 {line} 行第 {column} 列',
      en: 'invalid UTF-8 at byte offset {offset} (0x{hex}), line {line}, column {column}',
    },
    help: {
      zh: '请用编辑器的“另存为”，编码选 UTF-8，再保存一次。旧的中文文件常为 GBK 编码。',
      en: 'save the file as UTF-8; older Chinese files are often GBK',
    },
  },
  CPR1003: {
    severity: 'error',
    title: { zh: '看不见的字符', en: 'unseen character' },
    message: {
      zh: '这里有一个看不见的字符 {character}，它会让读到的与实际的不一致',
      en: 'unseen character {character}',
    },
    help: {
      zh: '请删去这个字符（多半是复制粘贴带来的）。确实需要时，写在双引号里，用 \\u 加四位编码表示。',
      en: 'delete it; where it is really meant, write it in double quotes as a `\\u` escape',
    },
  },
  CPR1004: {
    severity: 'error',
    title: { zh: '换行符不对', en: 'lone carriage return' },
    message: {
      zh: '这里的换行只有回车符（CR），YAML 不把它当作换行',
      en: 'carriage return without a line feed',
    },
    help: {
      zh: '请在编辑器里把换行格式设为 LF（或 CRLF），再保存。',
      en: 'save the file with LF (or CRLF) line breaks',
    },
  },
  CPR1005: {
    severity: 'error',
    title: { zh: '用制表符缩进', en: 'tab as indentation' },
    message: { zh: '行首缩进用了制表符（Tab 键）', en: 'tab used as indentation' },
    help: { zh: '缩进只能用空格，每层两个空格。', en: 'indent with spaces, two a level' },
  },
  CPR1006: {
    severity: 'error',
    title: { zh: '嵌套太深', en: 'nested too deep' },
    message: { zh: '嵌套超过 {limit} 层', en: 'nested deeper than {limit} levels' },
    help: {
      zh: '规则不需要这么深的嵌套。请检查括号和缩进，或把一部分条件单独写成一条认定规则。',
      en: 'check brackets and indentation, or move part of the condition into a category of its own',
    },
  },
  CPR1007: {
    severity: 'error',
    title: { zh: '文件是空的', en: 'empty document' },
    message: { zh: '文件里没有内容', en: 'the document is empty' },
    help: {
      zh: '请写入内容；不再需要的文件请删除，不要留空。',
      en: 'write something, or delete the file',
    },
  },
  CPR1008: {
    severity: 'error',
    title: { zh: '一个文件里有几份文档', en: 'several documents' },
    message: {
      zh: '从这里开始是第二份文档（由 `---` 或 `...` 隔开）',
      en: 'a second document starts here',
    },
    help: {
      zh: '一个文件只能有一份内容。请删去分隔行，或拆成两个文件。',
      en: 'one document a file: remove the `---` or `...`, or split the file',
    },
  },
} as const satisfies Record<`CPR${number}`, CodeDefinition>
