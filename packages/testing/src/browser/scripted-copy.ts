import type { BrowserContext, Page } from 'playwright-core'

const scriptless = new WeakSet<BrowserContext>()

/** Notes a context whose pages run no script: Playwright cannot be asked for that afterwards. */
export const rememberScriptless = (context: BrowserContext) => void scriptless.add(context)

/**
 * Calls `use` with a page in which a script such as axe can run: the page itself or, because timers stand still where
 * JavaScript is off, a copy that shows the same, with what was typed and chosen. It has lost its scripts and shows what
 * stood in `noscript`.
 */
export async function withScriptedCopy<T>(page: Page, use: (page: Page) => Promise<T>): Promise<T> {
  const browser = page.context().browser()
  if (!scriptless.has(page.context()) || !browser) return use(page)
  const html = (await page.evaluate(asItStands))
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

/** The HTML of the page with the state of its fields, which lives beside the attributes, written into them. */
function asItStands(): string {
  const copy = document.documentElement.cloneNode(true) as HTMLElement
  const fields = 'input, textarea, option'
  const copies = copy.querySelectorAll(fields)
  for (const [index, field] of document.documentElement.querySelectorAll(fields).entries()) {
    const written = copies[index]
    if (!written) continue
    if (field instanceof HTMLOptionElement) written.toggleAttribute('selected', field.selected)
    else if (field instanceof HTMLTextAreaElement) written.textContent = field.value
    else if (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type)) {
      written.toggleAttribute('checked', field.checked)
    } else if (field instanceof HTMLInputElement && field.type !== 'file') written.setAttribute('value', field.value)
  }
  return `<!doctype html>${copy.outerHTML}`
}
