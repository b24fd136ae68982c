import { execFile } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root, testEnv, wholeEnv } from '../env.ts'

/** The Chromium to use: CHROMIUM_PATH, an installed one, or the one inside @sparticuz/chromium, unpacked once. */
export async function chromiumProgram(): Promise<string> {
  const { chromiumPath, path } = testEnv()
  return chromiumPath ?? installed(path) ?? (await unpacked())
}

function installed(path: string): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome']
  return names.flatMap((name) => path.split(':').map((folder) => join(folder, name))).find(canRun)
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The package unpacks into TMPDIR and takes any file of the right name for a whole one, so it is given a folder of its
 * own which gets its final name last. It runs in a child, because TMPDIR is read when it is loaded.
 */
async function unpacked(): Promise<string> {
  const require = createRequire(import.meta.url)
  const entry = require.resolve('@sparticuz/chromium')
  const { version } = require(join(entry, '../../package.json')) as { version: string }
  const folder = join(root, 'node_modules', '.cache', `chromium-${version}`)
  const program = join(folder, 'chromium')
  if (existsSync(program)) return program
  const unfinished = `${folder}.${process.pid}`
  await mkdir(unfinished, { recursive: true })
  const script = `(await import(${JSON.stringify(entry)})).default.executablePath()`
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', `await ${script}`], {
    env: wholeEnv({ TMPDIR: unfinished, NODE_OPTIONS: undefined }),
    timeout: 120_000,
  })
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }))
  return program
}
