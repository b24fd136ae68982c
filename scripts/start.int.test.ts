import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@guildhall/local-services'
import { afterEach, beforeEach, expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '..')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guildhall-start-'))
  chmodSync(folder, 0o755)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the launcher as npm start does once the libraries are there, on ports of its own, until it ends. */
async function launch(env: Record<string, string>): Promise<{ code: number | null; said: string; complained: string }> {
  const ports = { PORT: String(await freePort()), FAKES_PORT: String(await freePort()) }
  const own = { DATABASE_URL: '', REDIS_URL: '', NODE_OPTIONS: '', GUILDHALL_DATA: folder }
  const child = spawn(process.execPath, [join(root, 'scripts/start/main.ts')], {
    env: { ...process.env, ...ports, ...own, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  })
  let [said, complained] = ['', '']
  child.stdout.on('data', (data) => {
    said += data
  })
  child.stderr.on('data', (data) => {
    complained += data
  })
  const code = await new Promise<number | null>((ended) => child.once('close', ended))
  return { code, said, complained }
}

/** One sentence on one line, without a stack, and an exit that is not 0. */
async function expectSentence(env: Record<string, string>, sentence: RegExp) {
  const { code, complained } = await launch(env)
  expect(complained).toMatch(sentence)
  expect(complained.trimEnd().split('\n')).toHaveLength(1)
  expect(code).toBe(1)
}

test.each(['PORT', 'FAKES_PORT'])('a port in use is named together with %s, which changes it', async (name) => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const { port } = server.address() as { port: number }
  try {
    const sentence = new RegExp(`^Port ${port} is in use by another program; .* ${name}=<number> npm start\\.$`, 'm')
    await expectSentence({ [name]: String(port) }, sentence)
  } finally {
    server.close()
  }
})

test.each(['abc', '0', '70000', '4000.5'])('PORT=%s is refused', (port) =>
  expectSentence({ PORT: port }, /^PORT is ".*"; it must be a whole number from 1 to 65535\.$/m),
)

test('a data folder that is a file is refused', async () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  await expectSentence(
    { GUILDHALL_DATA: file },
    /^The data folder .* is not a folder; move it away, or set GUILDHALL_DATA/,
  )
})

test.each<[string, (postgres: string) => void, RegExp]>([
  [
    'written by another PostgreSQL',
    (at) => writeFileSync(join(at, 'PG_VERSION'), '15\n'),
    /was written by PostgreSQL 15, but this is PostgreSQL 18;/,
  ],
  ['whose version cannot be read', (at) => mkdirSync(join(at, 'PG_VERSION')), /cannot be read;/],
  [
    'with files of something else',
    (at) => writeFileSync(join(at, 'letter.txt'), ''),
    /holds files but no PostgreSQL data;/,
  ],
  [
    'of which most is gone',
    (at) => writeFileSync(join(at, 'PG_VERSION'), '18\n'),
    /^PostgreSQL did not start on the folder .*; its log is /,
  ],
])('a database folder %s is refused', async (_, breakIt, sentence) => {
  mkdirSync(join(folder, 'postgres'))
  breakIt(join(folder, 'postgres'))
  await expectSentence({}, sentence)
})

test('secrets that cannot be read are refused instead of made anew', async () => {
  writeFileSync(join(folder, 'secrets.json'), '{ "sessionSecret": ')
  await expectSentence({}, /secrets\.json cannot be read as JSON;/)
  expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).toBe('{ "sessionSecret": ')
})

test.each([
  ['nonsense', /^DATABASE_URL is not a URL;/],
  ['mysql://localhost/guildhall', /^DATABASE_URL must begin with postgres:\/\//],
  [
    'postgres://me:very-secret@localhost:1/guildhall',
    /^DATABASE_URL does not work: nothing listens at localhost:1\.$/m,
  ],
])('DATABASE_URL=%s is refused, and the password is not shown', async (url, sentence) => {
  await expectSentence({ DATABASE_URL: url }, sentence)
  expect((await launch({ DATABASE_URL: url })).complained).not.toContain('very-secret')
})

test('a database that is not there, and a password that is wrong, are told apart', async () => {
  const good = new URL(process.env['TEST_DATABASE_URL'] as string)
  const absent = new URL('/no_such_database', good)
  await expectSentence({ DATABASE_URL: absent.href }, /there is no database "no_such_database" at 127\.0\.0\.1:/)
  const wrong = new URL(good)
  wrong.password = 'wrong'
  await expectSentence({ DATABASE_URL: wrong.href }, /does not let "postgres" in with that password\.$/m)
})

test('a Redis that is not there is refused before anything is served', async () => {
  const env = { DATABASE_URL: process.env['TEST_DATABASE_URL'] as string, REDIS_URL: 'redis://127.0.0.1:1' }
  await expectSentence(env, /^REDIS_URL does not work: 127\.0\.0\.1:1 cannot be reached \(ECONNREFUSED\)\.$/m)
})
