import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LuojiangTypes, luojiang } from '../../src/index.ts'
import { answerQuestions, type Facts } from './support/answer-questions.ts'
import { type Installed, installExample, root } from './support/installed.ts'
import { type Opened, openPage } from './support/open-page.ts'
import { succeed } from './support/run.ts'
import { POLICY, type Served, serve } from './support/serve.ts'

const asOf = '2026-06-01'

/** Code from text, which the policy must stop: else the page above would prove nothing. */
const probe = {
  '/probe.html': '<!doctype html><output></output><script src="/probe.js"></script>',
  '/probe.js': `
    try { document.querySelector('output').value = String(new Function('return 1')()) }
    catch (error) { document.querySelector('output').value = error.name }`,
}

/** The page of examples/browser, built by Vite from the tarball, in a real browser under a strict policy. */
export function browserTests(installed: () => Installed): void {
  describe('the browser example', () => {
    let served: Served
    let opened: Opened

    beforeAll(async () => {
      const directory = installExample(installed(), 'browser')
      succeed('node', [join(root, 'node_modules/typescript/bin/tsc')], directory)
      succeed('node', [join(root, 'node_modules/vite/bin/vite.js'), 'build'], directory)
      served = await serve(join(directory, 'dist'), probe)
      opened = await openPage()
    })

    afterAll(async () => {
      await opened?.close()
      await served?.close()
    })

    test('asks until nothing is left to ask, and then shows what the library decides in Node', async () => {
      const { page, complaints } = opened
      const response = await page.goto(`${served.origin}/?asOf=${asOf}`)
      expect(response?.headers()['content-security-policy']).toBe(POLICY)
      const facts = example('disabled')
      const asked = await answerQuestions(page, facts)
      expect(asked.length).toBeGreaterThan(10)
      expect(asked).toContain('disability.kind')
      expect(await shownOutcomes(opened)).toEqual(decided(facts))
      expect(complaints).toEqual([])
    })

    test('shows what is granted, and why, in the words of the plan', async () => {
      const { page } = opened
      const rule = page.locator('details[data-rule="welfare.rehabilitation-assistance"]')
      expect(await rule.getAttribute('class')).toBe('entitled')
      expect(await rule.textContent()).toContain('手术、康复训练、辅助器具适配、支持性救助')
      expect(await rule.locator('blockquote').count()).toBe(0)
      await rule.locator('summary').click()
      const [quote = ''] = await rule.locator('blockquote').allTextContents()
      expect(quote).toContain('经专业医疗康复机构明确诊断具有相应康复适应指征的残疾儿童')
      const conditions = await rule.locator('li').allTextContents()
      expect(conditions.some((one) => one.startsWith('✓ 残疾类别 属于'))).toBe(true)
    })

    test('shows outcomes from the first answer on, beside the next question', async () => {
      const { page, complaints } = opened
      await page.goto(`${served.origin}/?asOf=${asOf}`)
      await answerQuestions(page, example('toddler'), 6)
      const rule = page.locator('details[data-rule="family.under-3-care-deduction"]')
      expect(await rule.getAttribute('class')).toBe('entitled')
      expect(await page.locator('#question button').count()).toBeGreaterThan(1)
      await rule.locator('summary').click()
      await screenshot(opened)
      expect(complaints).toEqual([])
    })

    test('refuses a value that cannot be, says why, and keeps what it knew', async () => {
      const { page, complaints } = opened
      await page.getByRole('button', { name: '重答：出生日期' }).click()
      await page.getByLabel('出生日期', { exact: true }).fill('2031-01-01')
      await page.getByRole('button', { name: '确定' }).click()
      expect(await page.getByRole('alert').textContent()).toMatch(/^出生日期 的范围是/)
      expect(await page.getByRole('button', { name: '重答：出生日期' }).count()).toBe(0)
      expect(complaints).toEqual([])
    })

    test('is under a policy that this browser enforces', async () => {
      const { page, complaints } = opened
      await page.goto(`${served.origin}/probe.html`)
      expect(await page.locator('output').textContent()).toBe('EvalError')
      expect(complaints).toContain('script-src blocked eval')
    })
  })
}

function example(name: string): Facts {
  const text = readFileSync(join(root, `examples/children/${name}.json`), 'utf8')
  return flat((JSON.parse(text) as { facts: object }).facts, '')
}

/** Nested facts under dotted paths, as the page names them. */
function flat(facts: object, prefix: string): Facts {
  const pairs = Object.entries(facts).flatMap(([name, value]) => {
    const inside = typeof value === 'object' && value !== null && !Array.isArray(value)
    return inside ? Object.entries(flat(value, `${prefix}${name}.`)) : [[prefix + name, value] as const]
  })
  return Object.fromEntries(pairs)
}

function decided(facts: Facts): Record<string, string> {
  const { decisions } = luojiang.decideAll(facts as LuojiangTypes['subjects']['child'], { asOf })
  const entitlements = decisions.filter(({ kind }) => kind === 'entitlement')
  return Object.fromEntries(entitlements.map(({ rule, outcome }) => [rule, outcome]))
}

async function shownOutcomes({ page }: Opened): Promise<Record<string, string>> {
  const shown = await page.locator('#outcomes details').all()
  const pairs = shown.map(async (one) => [
    await one.getAttribute('data-rule'),
    await one.getAttribute('class'),
  ])
  return Object.fromEntries(await Promise.all(pairs))
}

/** `SCREENSHOTS=1` renews the picture in the documentation. */
async function screenshot({ page }: Opened): Promise<void> {
  if (process.env.SCREENSHOTS !== '1') return
  mkdirSync(join(root, 'docs/images'), { recursive: true })
  await page.screenshot({ path: join(root, 'docs/images/browser.png') })
}
