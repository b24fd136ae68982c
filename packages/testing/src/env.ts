import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '')

/** What a test run is told from outside, read anew at each call because jest's set-up fills it in. */
export function testEnv() {
  const { TEST_DATABASE_URL, TEST_REDIS_URL, CHROMIUM_PATH, SCREENSHOT_DIR, PATH } = process.env
  return {
    databaseUrl: TEST_DATABASE_URL || undefined,
    redisUrl: TEST_REDIS_URL || undefined,
    chromiumPath: CHROMIUM_PATH || undefined,
    screenshotFolder: SCREENSHOT_DIR || undefined,
    path: PATH ?? '',
  }
}

/** The whole environment of this process, for a child that is given a few more values. */
export const wholeEnv = (more: Record<string, string | undefined>): NodeJS.ProcessEnv => ({ ...process.env, ...more })
