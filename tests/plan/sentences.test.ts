import { describe, expect, it } from 'vitest'
import { sentenceStretches } from '../../src/plan/sentences.ts'
import { plan } from './luojiang.ts'

const cut = (text: string) => sentenceStretches(text).map((one) => text.slice(one.start, one.end))

describe('sentences', () => {
  it.each([
    { text: '', sentences: [] },
    { text: '甲。乙；丙', sentences: ['甲。', '乙；', '丙'] },
    { text: '可以吗？！可以。', sentences: ['可以吗？！', '可以。'] },
    { text: '推进“甲。乙；丙”服务。丁。', sentences: ['推进“甲。乙；丙”服务。', '丁。'] },
    { text: '落实《甲；乙》（丙。丁）戊。', sentences: ['落实《甲；乙》（丙。丁）戊。'] },
    { text: '没有配对的“引号。后一句。', sentences: ['没有配对的“引号。', '后一句。'] },
    { text: '没有配对的”引号。后一句。', sentences: ['没有配对的”引号。', '后一句。'] },
    { text: '（外（内。）外。）后。完。', sentences: ['（外（内。）外。）后。', '完。'] },
    { text: ' 甲。 \n乙。 ', sentences: ['甲。', '乙。'] },
    { text: '达1.12名、床位3.17张', sentences: ['达1.12名、床位3.17张'] },
  ])('$text', ({ text, sentences }) => {
    expect(cut(text)).toEqual(sentences)
  })

  it('of each clause cover its text without overlap', () => {
    for (const { id, text, sentences } of plan.clauses) {
      expect(sentences.map((one) => one.text).join(''), id).toBe(text)
      expect(sentences.map((one) => one.index)).toEqual(sentences.map((_, index) => index))
      for (const one of sentences) expect(text.slice(one.start, one.end)).toBe(one.text)
    }
  })

  it('of the whole plan end where the text has 。or ；outside quotations', () => {
    expect(plan.clauseById.get('welfare.goal.11')?.sentences.map((one) => one.text)).toEqual([
      '基层儿童福利工作阵地和队伍建设进一步加强。',
      '县级儿童福利机构或未成年人救助保护机构实现全覆盖；',
      '每个镇配备1名儿童督导员，每个社区（村）配备1名儿童主任并提高服务能力。',
    ])
    const all = plan.clauses.flatMap((one) => one.sentences)
    // 794 。 and 5 ； in the raw text, none of them inside a quotation, a title or brackets.
    expect(all).toHaveLength(799)
  })
})
