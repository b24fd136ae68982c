import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { node24 } from './on-node24.mjs'
import { root } from './root.mjs'

const pnpm = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager
const stampFile = join(root, 'node_modules', '.guildhall-lock')

/** Installs the pinned libraries unless those of this very pnpm-lock.yaml are there; ends the program when it cannot. */
export async function install({ orElseSay } = {}) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    fail(`Guildhall needs Node 20 or later to begin with; this is Node ${process.versions.node}.`, orElseSay)
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex')
  if (existsSync(node24) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lock) return
  console.log('Installing the libraries (a minute or two the first time)...')
  const { code, output } = await runPnpm()
  if (code !== 0) {
    console.error(output.trimEnd().split('\n').slice(-20).join('\n'))
    fail('The libraries could not be installed; see above, and check that the npm registry can be reached.', orElseSay)
  }
  writeFileSync(stampFile, lock)
}

/** `--prod=false` because a machine with NODE_ENV=production would else leave the tools out. */
function runPnpm() {
  const args = ['--yes', pnpm, 'install', '--frozen-lockfile', '--prod=false', '--reporter=append-only']
  const child = spawn('npx', args, {
    cwd: root,
    env: { ...process.env, npm_config_confirm_modules_purge: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output = (output + data).slice(-100_000)
    })
  }
  process.once('SIGTERM', () => child.kill('SIGTERM'))
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: `npx could not be started: ${error.message}` }))
    child.once('close', (code) => resolve({ code, output }))
  })
}

function fail(sentence, lastLine) {
  console.error(sentence)
  if (lastLine) console.log(lastLine)
  process.exit(1)
}
