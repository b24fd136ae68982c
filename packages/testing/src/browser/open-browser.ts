import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { chromiumProgram } from './chromium.ts'
import { rememberScriptless } from './scripted-copy.ts'

export type PageOptions = {
  javaScript: boolean
  /** Width of the window in CSS pixels, 1280 when left out; 320 is the narrowest that WCAG asks for. */
  width?: number
} & Pick<BrowserContextOptions, 'baseURL' | 'locale'>

export type TestBrowser = {
  /** A page with cookies of its own. Its waits end after 15 seconds. */
  newPage(options: PageOptions): Promise<Page>
  close(): Promise<void>
}

// No sandbox because tests run as root in containers; they visit only what we serve ourselves.
const flags = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none']

/** Opens a real Chromium without a window; close it in afterAll. */
export async function openBrowser(): Promise<TestBrowser> {
  const browser = await chromium.launch({ executablePath: await chromiumProgram(), args: flags, timeout: 30_000 })
  return {
    newPage: async ({ javaScript, width = 1280, ...more }) => {
      const viewport = { width, height: 900 }
      const context = await browser.newContext({ ...more, javaScriptEnabled: javaScript, viewport })
      if (!javaScript) rememberScriptless(context)
      context.setDefaultTimeout(15_000)
      return context.newPage()
    },
    close: () => browser.close(),
  }
}
