import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { freePort, isRunning, whyPortIsTaken } from '@guildhall/local-services'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '..')
let folder: string
let ports: { PORT: string; FAKES_PORT: string }
let launcher: ChildProcess | undefined
let said = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guildhall-whole-'))
  chmodSync(folder, 0o755)
  ports = { PORT: String(await freePort()), FAKES_PORT: String(await freePort()) }
})
afterAll(async () => {
  if (launcher && isRunning(launcher)) {
    launcher.kill('SIGTERM')
    await until(() => !isRunning(launcher as ChildProcess))
  }
  rmSync(folder, { recursive: true, force: true })
})

/** Starts the launcher and waits until it says that all is well. */
async function start() {
  said = ''
  const own = { DATABASE_URL: '', REDIS_URL: '', NODE_OPTIONS: '', GUILDHALL_DATA: folder }
  launcher = spawn(process.execPath, [join(root, 'scripts/start/main.ts')], {
    env: { ...process.env, ...ports, ...own },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [launcher.stdout, launcher.stderr]) {
    stream?.on('data', (data) => {
      said += data
    })
  }
  await until(() => said.includes('Guildhall is running.') || !isRunning(launcher as ChildProcess))
  expect(said).toContain('Guildhall is running.')
}

async function until(holds: () => boolean | Promise<boolean>) {
  for (let waited = 0; waited < 150_000; waited += 100) {
    if (await holds()) return
    await sleep(100)
  }
  throw new Error(`Waited too long. The launcher said:\n${said}`)
}

const isFree = async (port: string) => (await whyPortIsTaken(Number(port))) === null
const status = async (port: string, path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status

test('everything answers at the addresses that it prints', async () => {
  await start()
  for (const path of ['/', '/desk/', '/designer/', '/api/docs', '/health']) {
    expect([path, await status(ports.PORT, path)]).toEqual([path, 200])
  }
  expect(await status(ports.FAKES_PORT, '/mailbox')).toBe(200)
}, 180_000)

test('npm run verify:ledger finds the database that runs, and what the first start wrote holds', async () => {
  const own = { DATABASE_URL: '', NODE_OPTIONS: '', GUILDHALL_DATA: folder }
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'scripts/verify-ledger/main.ts')], {
    env: { ...process.env, ...own },
  })
  expect(stdout).toMatch(/^\d+ cases, \d+ lines: every link holds\.\n$/)
})

test('api and worker connect as a role that cannot change the ledger', () => {
  for (const app of ['api', 'worker'])
    expect(readFileSync(join(folder, 'logs', `${app}.log`), 'utf8')).not.toMatch(
      /could change the ledger|permission denied/,
    )
})

test('a hard kill of the launcher ends the apps, and the next start takes up the same database', async () => {
  launcher?.kill('SIGKILL')
  await until(async () => (await isFree(ports.PORT)) && (await isFree(ports.FAKES_PORT)))
  await start()
  expect(said).not.toContain('Filling in the made-up council')
}, 180_000)

test('SIGTERM stops every child, database and all, and ends with 0', async () => {
  const [pid, , , postgresPort] = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')
  launcher?.kill('SIGTERM')
  await until(() => !isRunning(launcher as ChildProcess))
  expect(launcher?.exitCode).toBe(0)
  expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH')
  for (const port of [ports.PORT, ports.FAKES_PORT, postgresPort as string]) expect(await isFree(port)).toBe(true)
}, 60_000)
