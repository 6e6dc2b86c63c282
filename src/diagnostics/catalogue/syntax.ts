import type { CodeDefinition } from '../code-definition.ts'

/** CPR10xx the file itself, CPR102x what YAML allows and rules do not, CPR103x–104x YAML that cannot be read. */
export const syntaxCodes = {
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
  CPR1030: {
    severity: 'error',
    title: { zh: '合并字段', en: 'merge key' },
    message: { zh: '`<<` 是 YAML 的合并写法，规则文件里不能用', en: 'merge key `<<` is not allowed' },
    help: { zh: '请把要合并的字段直接写出来。', en: 'write the fields out' },
  },
  CPR1031: {
    severity: 'error',
    title: { zh: '缩进不对', en: 'bad indentation' },
    message: { zh: '这里的缩进与上下文对不齐', en: 'bad indentation: {detail}' },
    help: {
      zh: '同一层的内容，行首空格数必须相同；下一层多两个空格；列表每项以 `- ` 开头。',
      en: 'items of one level start in the same column; list items start with `- `',
    },
  },
  CPR1032: {
    severity: 'error',
    title: { zh: '引号没有闭合', en: 'unterminated quote' },
    message: { zh: '这里开始的引号没有闭合', en: 'unterminated quote' },
    help: {
      zh: '请在这段文字末尾补上同样的半角引号。双引号里的反斜杠要写两个，单引号里的单引号要写两个。',
      en: "close it with the same quote; write `\\\\` for a backslash in double quotes and `''` for a quote in single quotes",
    },
  },
  CPR1033: {
    severity: 'error',
    title: { zh: '缺少冒号', en: 'missing colon' },
    message: { zh: '`{text}` 缺少冒号（半角，后面空一格）', en: 'missing `:` after `{text}`' },
    help: {
      zh: '字段写作“字段名: 值”，列表每项写作“- 值”：冒号用半角（英文）的，冒号和 - 后面都要空一格。',
      en: 'a field is `name: value`, with an ASCII colon and a space after it; so is a list item: `- value`',
    },
  },
  CPR1034: {
    severity: 'error',
    title: { zh: '多出一个冒号', en: 'field within a value' },
    message: {
      zh: '这个值里又出现了“字段名: 值”，YAML 无法判断它属于哪一层',
      en: 'a field starts within a value: {detail}',
    },
    help: {
      zh: '如果冒号是文字的一部分，请给整段文字加双引号；如果下一行是另一个字段，请与上面的字段名对齐；否则请换行并缩进。',
      en: 'quote the text if the colon is part of it; align the next field with the one above, or start a new, indented line',
    },
  },
  CPR1035: {
    severity: 'error',
    title: { zh: '括号里写法不对', en: 'bad list in brackets' },
    message: {
      zh: '括号里各项之间缺少逗号，冒号后面缺少空格，或混用了缩进写法',
      en: 'bad list in brackets: {detail}',
    },
    help: {
      zh: '括号里各项用半角逗号隔开；文字里含有括号、逗号或冒号时请加双引号。',
      en: 'separate the items with ASCII commas; quote texts that hold brackets, commas or colons',
    },
  },
  CPR1036: {
    severity: 'error',
    title: { zh: '字段名写了多行或太长', en: 'key too long' },
    message: { zh: '字段名必须写在一行里，且不能超过 1024 个字符', en: 'key too long: {detail}' },
    help: {
      zh: '多半是上一行少了冒号，或少了引号。请检查上一行。',
      en: 'often the line above lacks a colon or a quote',
    },
  },
  CPR1037: {
    severity: 'error',
    title: { zh: '转义写法不对', en: 'bad escape' },
    message: { zh: '双引号里的反斜杠转义写法不对', en: 'bad escape: {detail}' },
    help: {
      zh: '反斜杠本身要写成 \\\\；不需要转义时，可改用单引号。',
      en: 'write `\\\\` for a backslash, or use single quotes',
    },
  },
  CPR1038: {
    severity: 'error',
    title: { zh: '不能用来开头的符号', en: 'reserved first character' },
    message: { zh: '这段文字不能以 `{text}` 开头', en: 'a plain text may not start with `{text}`' },
    help: { zh: '请给整段文字加双引号。', en: 'quote the text' },
  },
  CPR1039: {
    severity: 'error',
    title: { zh: '多余的内容', en: 'unexpected content' },
    message: { zh: '这里有多余的或放错位置的内容', en: 'unexpected content: {detail}' },
    help: {
      zh: '请检查这一行和上一行的括号、引号、冒号和缩进。文字里含有特殊符号时请加双引号；文字里的引号请用中文引号“”。',
      en: 'check brackets, quotes, colons and indentation of this line and the one above; quotes within quotes need a backslash',
    },
  },
  CPR1040: {
    severity: 'error',
    title: { zh: '无法读取', en: 'unreadable YAML' },
    message: { zh: '这里不是可以读取的 YAML（{detail}）', en: 'unreadable YAML: {detail}' },
    help: {
      zh: '请对照其他规则文件检查这一行的写法。',
      en: 'compare the line with another rule file',
    },
  },
  CPR1041: {
    severity: 'error',
    title: { zh: '括号没有闭合', en: 'unclosed bracket' },
    message: { zh: '这里的 `{open}` 没有用 `{close}` 闭合', en: '`{open}` is not closed by `{close}`' },
    help: {
      zh: '请补上（或改正）闭合的括号；如果括号是文字的一部分，请给整段文字加双引号。',
      en: 'close it; if the bracket is text, quote the text',
    },
  },
  CPR1042: {
    severity: 'error',
    title: { zh: '注释前缺少空格', en: 'no space before a comment' },
    message: { zh: '注释符号 # 前面缺少空格', en: 'no space before `#`' },
    help: { zh: '请在 # 前面加空格。', en: 'put a space before it' },
  },
  CPR1099: {
    severity: 'error',
    title: { zh: '问题太多', en: 'too many findings' },
    message: { zh: '这个文件还有 {count} 个问题没有列出', en: 'and {count} more findings in this file' },
    help: { zh: '请先改正前面列出的问题。', en: 'fix the ones above first' },
  },
} as const satisfies Record<`CPR${number}`, CodeDefinition>
