import { openBrowser, type TestBrowser } from '@guildhall/testing'
import { afterAll, beforeAll } from '@jest/globals'
import { type StartedSite, startSite } from './start-site.ts'

/** A site and a browser for all tests of a file, begun before the first and ended after the last; both are there once a test runs. */
export function siteAndBrowser(): { readonly site: StartedSite; readonly browser: TestBrowser } {
  const own = {} as { site: StartedSite; browser: TestBrowser }
  beforeAll(async () => {
    own.site = await startSite()
    own.browser = await openBrowser()
  }, 120_000)
  afterAll(async () => {
    await own.browser?.close()
    await own.site?.stop()
  }, 60_000)
  return own
}
