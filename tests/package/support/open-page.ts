import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { root } from './installed.ts'
import { succeed } from './run.ts'

export interface Opened {
  readonly page: Page
  /** Everything the browser complained of: console errors, uncaught errors, breaches of the policy. */
  readonly complaints: string[]
  readonly close: () => Promise<void>
}

/** Headless, in a new profile, and silent: the browser asks nobody for updates. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A page of a real Chromium. The developer may name one: see scripts/ensure-chromium.ts. */
export async function openPage(): Promise<Opened> {
  const words = ['--no-install', 'tsx', join(root, 'scripts/ensure-chromium.ts')]
  const executablePath = succeed('npx', words, root).trim()
  const browser = await chromium.launch({ executablePath, headless: true, args: quiet })
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1100, height: 800 } })
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.exposeFunction('complain', (text: string) => complaints.push(text))
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) =>
    complain(event.effectiveDirective + ' blocked ' + event.blockedURI))`)
  return { page, complaints, close: () => browser.close() }
}
