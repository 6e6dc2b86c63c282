import { describe, expect, it } from 'vitest'
import { locateAnywhere, locateQuote, sentencesCovered } from '../../src/plan/index.ts'
import { plan, raw } from './luojiang.ts'

const clause = (id: string) => {
  const found = plan.clauseById.get(id)
  if (found === undefined) throw new Error(`no clause ${id}`)
  return found
}
const missed = (id: string, quote: string) => {
  const result = locateQuote(plan, id, quote)
  if (result.outcome !== 'not-found' || result.nearest === null) throw new Error(`outcome ${result.outcome}`)
  return result.nearest
}

describe('a verbatim quote', () => {
  it('is found with its exact raw span although a picture stood inside', () => {
    const quote = '实现95以上的镇开办公益性社区儿童托育、托管服务'
    const result = locateQuote(plan, 'family.measure.8', quote)
    if (result.outcome !== 'found') throw new Error(result.outcome)
    const [span, ...others] = result.match.spans
    expect(others).toEqual([])
    const rawQuote = '实现95[image: ]以上的镇开办公益性社区儿童托育、托管服务'
    expect(raw.slice(span.start.offset, span.end.offset)).toBe(rawQuote)
    const column = (raw.split('\n')[154] ?? '').indexOf(rawQuote) + 1
    expect(span.start).toEqual({ line: 155, column, offset: raw.indexOf(rawQuote) })
    expect(span.end).toMatchObject({ line: 155, column: column + rawQuote.length })
    expect(result.match.sentences).toEqual([10])
  })

  it('beside a marker leaves the marker outside its span', () => {
    const result = locateQuote(plan, 'family.measure.8', '以上的镇开办')
    if (result.outcome !== 'found') throw new Error(result.outcome)
    const [span] = result.match.spans
    expect(raw.slice(span.start.offset, span.end.offset)).toBe('以上的镇开办')
  })

  it('gives every occurrence', () => {
    const result = locateQuote(plan, 'health.measure.13', '每千人口不少于')
    expect(result.outcome === 'found' ? result.match.spans.length : 0).toBe(2)
  })

  it('says which sentences it overlaps', () => {
    const goal = clause('welfare.goal.11')
    expect(sentencesCovered(goal, '实现全覆盖；每个镇配备1名')).toEqual([1, 2])
    expect(sentencesCovered(goal, '实现全覆盖；')).toEqual([1])
    expect(sentencesCovered(goal, goal.text)).toEqual([0, 1, 2])
    expect(sentencesCovered(goal, '没有这句话')).toEqual([])
    expect(sentencesCovered(goal, ' ')).toEqual([])
  })

  it.each(['', ' ', '\n\t', '　'])('%j is blank', (quote) => {
    expect(locateQuote(plan, 'health.goal.1', quote)).toEqual({ outcome: 'blank' })
    expect(locateAnywhere(plan, quote)).toEqual([])
  })
})

describe('a quote that is not there', () => {
  it.each([
    {
      title: 'a full-width comma for the half-width one of the text',
      id: 'welfare.measure.7',
      quote: '为符合救助条件，有康复需求，且经专业医疗康复机构明确诊断',
      marked: '为符合救助条件[，→,]有康复需求，且经专业医疗康复机构明确诊断',
      differences: [{ quoted: '，', actual: ',', quotedAt: 7, actualAt: 7, width: true }],
    },
    {
      title: 'a half-width per-cent sign for the full-width one',
      id: 'safety.goal.1',
      quote: '儿童伤害死亡率以2020年为基数下降20%',
      marked: '儿童伤害死亡率以2020年为基数下降20[%→％]',
      differences: [{ quoted: '%', actual: '％', quotedAt: 20, actualAt: 20, width: true }],
    },
    {
      title: 'another number',
      id: 'health.goal.6',
      quote: '适龄儿童免疫规划疫苗接种率以镇为单位保持在95%以上',
      marked: '适龄儿童免疫规划疫苗接种率以镇为单位保持在9[5→0]%以上',
      differences: [{ quoted: '5', actual: '0', quotedAt: 22, actualAt: 22, width: false }],
    },
    {
      title: 'a word left out and a word put in',
      id: 'environment.measure.11',
      quote: '公共场所发生事件时，应当优先救护儿童',
      marked: '公共场所发生[→突发]事件时，应[当→]优先救护儿童',
      differences: [
        { quoted: '', actual: '突发', quotedAt: 6, actualAt: 6, width: false },
        { quoted: '当', actual: '', quotedAt: 11, actualAt: 13, width: false },
      ],
    },
    {
      title: 'a marker copied along with the text',
      id: 'family.measure.8',
      quote: '实现95[image: ]以上的镇开办公益性社区儿童托育、托管服务',
      marked: '实现95[[image: ]→]以上的镇开办公益性社区儿童托育、托管服务',
      differences: [{ quoted: '[image: ]', actual: '', quotedAt: 4, actualAt: 4, width: false }],
    },
  ])('$title', ({ id, quote, marked, differences }) => {
    const nearest = missed(id, quote)
    expect(nearest.clause).toBe(id)
    expect(nearest.marked).toBe(marked)
    expect(nearest.differences).toEqual(differences)
    expect(clause(id).text.slice(nearest.start, nearest.start + nearest.text.length)).toBe(nearest.text)
  })

  it('names the clause that does hold it', () => {
    const quote = '儿童每天接触户外自然光不少于1小时'
    expect(locateQuote(plan, 'health.measure.11', quote)).toEqual({
      outcome: 'elsewhere',
      elsewhere: ['health.measure.10'],
      nearest: null,
    })
    expect(locateAnywhere(plan, quote).map((one) => one.clause.id)).toEqual(['health.measure.10'])
  })

  it('suggests the nearest text of the cited clause when that is close, although another holds the quote', () => {
    const quote = '0-6岁儿童眼保健和视力检查覆盖率达到90%以上，'
    const result = locateQuote(plan, 'health.measure.10', quote)
    expect(result).toMatchObject({
      outcome: 'elsewhere',
      elsewhere: ['health.goal.8'],
      nearest: {
        clause: 'health.measure.10',
        text: '0-6岁儿童眼保健和视力检查覆盖率达到90%以上。',
        distance: 1,
      },
    })
  })

  it('is looked for in the whole plan when the cited clause has nothing like it', () => {
    const nearest = missed('law.goal.1', '学校和社区每年应该至少安排1次预防溺水教育')
    expect(nearest.clause).toBe('safety.measure.3')
  })

  it('in an unknown clause: the nearest ids, and where the quote stands', () => {
    expect(locateQuote(plan, 'health.goals.3', '禁止使用童工')).toEqual({
      outcome: 'unknown-clause',
      nearestIds: ['health.goal.3', 'health.goal.1', 'health.goal.2'],
      elsewhere: ['law.goal.7'],
    })
    expect(locateQuote(plan, 'x'.repeat(10_000), '没有这句话')).toEqual({
      outcome: 'unknown-clause',
      nearestIds: [],
      elsewhere: [],
    })
  })

  it('is compared in reasonable time, and not at all when far too long', () => {
    const long = clause('law.measure.3')
    const quote = `${long.text.slice(100, 200)}另${long.text.slice(200, 300)}`
    const began = performance.now()
    expect(missed('law.measure.3', quote).distance).toBe(1)
    expect(performance.now() - began).toBeLessThan(1_000)
    expect(locateQuote(plan, 'law.measure.3', '溺'.repeat(100_000))).toEqual({
      outcome: 'not-found',
      nearest: null,
    })
  })
})
