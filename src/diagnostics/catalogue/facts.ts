import type { CodeDefinition } from '../code-definition.ts'
import { titled } from './define.ts'
import { factSentences } from './fact-sentences.ts'

type FactCode = keyof typeof factSentences

const titles: Readonly<Record<FactCode, readonly [string, string]>> = {
  CPR6101: ['未知的事实', 'unknown fact'],
  CPR6119: ['未知的参数', 'unknown parameter'],
  CPR6102: ['值的类型不对', 'wrong type'],
  CPR6103: ['没有这个选项', 'unknown value'],
  CPR6104: ['日期或时刻不存在', 'impossible date or time'],
  CPR6105: ['超出范围', 'out of range'],
  CPR6106: ['此事实由系统推算', 'derived fact given'],
  CPR6107: ['重复给出', 'given twice'],
  CPR6108: ['须为一组事实', 'facts expected'],
  CPR6114: ['值过长', 'value too long'],
  CPR6115: ['值无法读取', 'value cannot be read'],
  CPR6116: ['问题过多', 'too many problems'],
}

/** What can be wrong with the facts a caller gives about one subject. */
export const factCodes = Object.fromEntries(
  Object.entries(factSentences).map(([code, said]) => [
    code,
    titled('error', titles[code as FactCode], said),
  ]),
) as Readonly<Record<FactCode, CodeDefinition>>
