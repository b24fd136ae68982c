import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { testEnv } from '../env.ts'

/** Keeps a picture of the whole page as <SCREENSHOT_DIR>/<name>.png; does nothing when SCREENSHOT_DIR is not set. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const { screenshotFolder } = testEnv()
  if (!screenshotFolder) return
  await mkdir(screenshotFolder, { recursive: true })
  await page.screenshot({ path: join(screenshotFolder, `${name}.png`), fullPage: true })
}
