import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isRunning, Problem } from '@guildhall/local-services'
import { compressFiles } from './compress-files.ts'
import { fingerprint } from './fingerprint.ts'
import { root } from './root.mjs'
import { foldersBehind, type Member, readWorkspace } from './workspace.ts'

/** Runs the `build` script of every app that has one and whose sources changed since; says which ones it builds. */
export async function buildBundles(say: (line: string) => void, signal?: AbortSignal): Promise<void> {
  const members = readWorkspace()
  const stale = [...members.values()]
    .filter((member) => dirname(member.folder) === join(root, 'apps') && member.scripts['build'])
    .map((app) => ({ app, stamp: stampOf(app, members) }))
    .filter(({ app, stamp }) => !existsSync(stampFile(app)) || readFileSync(stampFile(app), 'utf8') !== stamp)
  if (stale.length === 0) return
  say(`Building ${stale.map(({ app }) => basename(app.folder)).join(', ')}...`)
  await Promise.all(
    stale.map(async ({ app, stamp }) => {
      await build(app, signal)
      await compressFiles(join(app.folder, 'dist'))
      // Vite empties dist/ as it builds, so a build that failed half way leaves no stamp behind.
      mkdirSync(dirname(stampFile(app)), { recursive: true })
      writeFileSync(stampFile(app), stamp)
    }),
  )
}

const stampFile = (app: Member) => join(app.folder, 'dist', '.built-from')

const stampOf = (app: Member, members: Map<string, Member>) =>
  fingerprint([join(root, 'pnpm-lock.yaml'), ...foldersBehind(app.name, members)])

/** The script is run as `pnpm run build` would, without pnpm, which a machine with npm alone does not have. */
async function build(app: Member, signal?: AbortSignal) {
  const programs = [
    join(app.folder, 'node_modules/.bin'),
    join(root, 'node_modules/node/bin'),
    join(root, 'node_modules/.bin'),
  ]
  const child = spawn('sh', ['-c', app.scripts['build'] as string], {
    cwd: app.folder,
    env: { ...process.env, NODE_ENV: 'production', PATH: [...programs, process.env['PATH']].join(':') },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    timeout: 300_000,
  })
  // The script may run several programs: its whole group ends, not the shell alone.
  const end = () => child.pid && isRunning(child) && process.kill(-child.pid, 'SIGKILL')
  signal?.addEventListener('abort', end, { once: true })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output = (output + data).slice(-20_000)
    })
  }
  const code = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', resolve)
  })
  signal?.removeEventListener('abort', end)
  signal?.throwIfAborted()
  if (code !== 0)
    throw new Problem(
      `${output.trimEnd()}\nThe browser bundle of ${basename(app.folder)} could not be built; see above.`,
    )
}
