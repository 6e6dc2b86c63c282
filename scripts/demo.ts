/**
 * The main job on real input: the rules are checked, invented children decided, and the plan's own published figures and
 * the national series judged by the district's targets. Everything printed is worked out here and now.
 */
import { decideSomeChildren } from './demo/children.ts'
import { command, heading } from './demo/command.ts'
import { revealWhatFiguresShow } from './demo/figures.ts'

heading('1', '检查规则', 'the rules are checked, and their examples run')
command(['check'])
command(['test'])

heading('2', '认定与待遇（虚构案例）', 'children are decided, with reasons (invented cases)')
decideSomeChildren()

heading('3', '对照目标评估（真实公布数据）', 'published figures are judged by the plan’s targets')
await revealWhatFiguresShow()
