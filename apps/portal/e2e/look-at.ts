import { expectAccessible, screenshot, type TestBrowser } from '@guildhall/testing'
import { expect } from '@jest/globals'

type Page = Awaited<ReturnType<TestBrowser['newPage']>>

/** The page must be accessible and fit both a wide window and the narrowest one; pictures of both are kept where they are asked for. */
export async function lookAt(page: Page, name: string): Promise<void> {
  await expectAccessible(page)
  await screenshot(page, name)
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await screenshot(page, `${name}-320`)
  await page.setViewportSize({ width: 1280, height: 900 })
}
