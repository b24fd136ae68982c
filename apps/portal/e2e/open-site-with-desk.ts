import { openBrowser, type Page, type TestBrowser } from '@guildhall/testing'
import { type StartedSite, startSite } from './start-site.ts'

/** A site, a browser, and a desk in it at which Asha of the waste crew is signed in. */
export type SiteWithDesk = { site: StartedSite; browser: TestBrowser; desk: Page; close(): Promise<void> }

/** Opens all three; `close` leaves nothing behind. */
export async function openSiteWithDesk(): Promise<SiteWithDesk> {
  const site = await startSite()
  const browser = await openBrowser()
  const desk = await browser.newPage({ javaScript: true, baseURL: site.url, locale: 'en-GB' })
  await desk.goto('/desk/')
  await desk.getByRole('button', { name: /^Asha/ }).click()
  await desk.getByRole('heading', { level: 1, name: 'Tasks' }).waitFor()
  const close = async () => {
    await browser.close()
    await site.stop()
  }
  return { site, browser, desk, close }
}
