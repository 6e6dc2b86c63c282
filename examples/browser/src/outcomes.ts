import type { Explanation } from '@luojiang/child-plan-rules'
import { type Entitlement, fact, ruleTitle } from './child.ts'
import { element } from './element.ts'

const groups = [
  ['entitled', '可以享有'],
  ['undetermined', '待定：还需要知道一些情况'],
  ['not-entitled', '目前不符合'],
] as const

const marks = { true: '✓', false: '✗', unknown: '？' }

/** The entitlements by outcome, each with its reasons behind it. */
export function outcomes(decisions: readonly Entitlement[]): HTMLElement[] {
  return groups.flatMap(([outcome, title]) => {
    const inside = decisions.filter((decision) => decision.outcome === outcome)
    return [
      element('h2', {}, `${title}（${inside.length}）`),
      ...inside.map((decision) => one(decision, outcome)),
    ]
  })
}

function one(decision: Entitlement, outcome: string): HTMLElement {
  const details = element('details', { className: outcome })
  details.dataset.rule = decision.rule
  details.append(element('summary', {}, ruleTitle(decision.rule), ...summary(decision)))
  // Reasons are worked out only when somebody wants to see them.
  details.addEventListener('toggle', () => details.append(reasons(decision)), { once: true })
  return details
}

function summary({ grants, missing, missingParameters }: Entitlement): HTMLElement[] {
  const lines = [
    grants.map(({ title }) => title.zh).join('、'),
    missing.length > 0 ? `还需要知道：${missing.map((path) => fact(path).title.zh).join('、')}` : '',
    missing.length === 0 && missingParameters.length > 0 ? '本地标准尚未取得' : '',
  ]
  return lines.filter((line) => line !== '').map((line) => element('small', {}, line))
}

function reasons(decision: Entitlement): HTMLElement {
  const explanation = decision.explain('zh')
  const quotes = explanation.cites.map(({ clause, quote }) =>
    element('blockquote', {}, `「${quote}」`, element('cite', {}, clause)),
  )
  return element('div', {}, ...quotes, element('ul', {}, ...explanation.children.map(condition)))
}

function condition({ sentence, truth, seen = [], children }: Explanation): HTMLElement {
  const values = seen.map(({ title, value }) => `${title}：${value ?? '未知'}`).join('；')
  return element(
    'li',
    { className: truth },
    `${marks[truth]} ${sentence}`,
    ...(values ? [element('small', {}, values)] : []),
    ...(children.length > 0 ? [element('ul', {}, ...children.map(condition))] : []),
  )
}
