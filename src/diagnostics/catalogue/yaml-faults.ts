import type { CodeDefinition } from '../code-definition.ts'

/** YAML that cannot be read, CPR103x–104x. */
export const yamlFaultCodes = {
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
      zh: '{first}同一层的内容，行首空格数必须相同；下一层多两个空格；列表每项以 `- ` 开头。',
      en: '{firstEn}items of one level start in the same column; list items start with `- `',
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
      zh: '{first}如果冒号是文字的一部分，请给整段文字加双引号；如果下一行是另一个字段，请与上面的字段名对齐；否则请换行并缩进。',
      en: '{firstEn}quote the text if the colon is part of it; align the next field with the one above, or start a new, indented line',
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
  CPR1043: {
    severity: 'error',
    title: { zh: '全角标点', en: 'full-width punctuation' },
    message: {
      zh: '`{character}` 是全角标点，这里须用半角（英文）的 `{ascii}`',
      en: '`{character}` is full-width; `{ascii}` is needed here',
    },
    help: {
      zh: '请改成半角的 `{ascii}`；冒号、逗号后面空一格。文字里的全角标点，请给整段文字加双引号。',
      en: 'write `{ascii}`, with a space after a colon or a comma; quote the text if the mark belongs to it',
    },
  },
  CPR1044: {
    severity: 'error',
    title: { zh: '冒号后缺少空格', en: 'no space after a colon' },
    message: { zh: '`{text}` 的冒号后面缺少空格', en: 'no space after the colon of `{text}`' },
    help: {
      zh: '请在冒号后面空一格；如果冒号是文字的一部分，请给整段文字加双引号。',
      en: 'put a space after it; if the colon is part of a text, quote the text',
    },
  },
  CPR1045: {
    severity: 'error',
    title: { zh: '全角空格', en: 'full-width space' },
    message: { zh: '这里是全角空格', en: 'these are full-width spaces' },
    help: {
      zh: '缩进和分隔请用半角空格（切换到英文输入法）：每层两个。',
      en: 'indent and separate with ASCII spaces, two a level',
    },
  },
  CPR1046: {
    severity: 'error',
    title: { zh: '数字里有逗号', en: 'comma within a number' },
    message: { zh: '`{text}` 里的逗号把数字拆成了两项', en: 'the comma tears the number `{text}` in two' },
    help: { zh: '数字不写千位分隔的逗号。', en: 'write numbers without separators' },
  },
  CPR1099: {
    severity: 'error',
    title: { zh: '问题太多', en: 'too many findings' },
    message: { zh: '这个文件还有 {count} 个问题没有列出', en: 'and {count} more findings in this file' },
    help: { zh: '请先改正前面列出的问题。', en: 'fix the ones above first' },
  },
} as const satisfies Record<`CPR${number}`, CodeDefinition>
