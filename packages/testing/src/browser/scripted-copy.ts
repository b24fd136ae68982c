import type { BrowserContext, Page } from 'playwright-core'

const scriptless = new WeakSet<BrowserContext>()

/** Notes a context whose pages run no script: Playwright cannot be asked for that afterwards. */
export const rememberScriptless = (context: BrowserContext) => void scriptless.add(context)

/**
 * Calls `use` with a page in which a script such as axe can run: the page itself or, because timers stand still where
 * JavaScript is off, a copy that shows the same. The copy has lost its scripts and shows what stood in `noscript`.
 */
export async function withScriptedCopy<T>(page: Page, use: (page: Page) => Promise<T>): Promise<T> {
  const browser = page.context().browser()
  if (!scriptless.has(page.context()) || !browser) return use(page)
  const html = (await page.content())
    .replace(/<script\b[\s\S]*?<\/script>/gi, '')
    .replace(/<(\/?)noscript\b/gi, '<$1div')
  const context = await browser.newContext({
    viewport: page.viewportSize(),
    storageState: await page.context().storageState(),
    bypassCSP: true,
  })
  try {
    const copy = await context.newPage()
    const isPage = (url: URL) => url.href === page.url()
    await copy.route(isPage, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }))
    await copy.goto(page.url(), { timeout: 15_000 })
    return await use(copy)
  } finally {
    await context.close()
  }
}
