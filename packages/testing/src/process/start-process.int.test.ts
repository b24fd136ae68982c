import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { startProcess } from './start-process.ts'

const server = join(import.meta.dirname, 'fixtures', 'server.ts')
const lives = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('a started process answers, and a kill -9 leaves its port free for the same process again', async () => {
  const first = await startProcess(server)
  expect(await (await fetch(first.url)).text()).toBe('well')
  await first.kill9()
  expect(await first.ended).toBe('SIGKILL')
  const again = await startProcess(server, {}, { port: first.port })
  expect(again.url).toBe(first.url)
  await again.stop()
  expect(lives(again.pid)).toBe(false)
})

test('a process that ends before it is ready tells what it wrote', async () => {
  await expect(startProcess(server, { BROKEN: '1' })).rejects.toThrow(/before it was ready:[\s\S]*broken on purpose/)
})

test('a script that says its line and ends at once was ready', async () => {
  const quick = await startProcess(join(import.meta.dirname, 'fixtures', 'quick.ts'), {}, { line: 'all is done' })
  expect(await quick.ended).toBe(0)
})

test('a process ends with the test that started it, even when that test is killed', async () => {
  const code = `
    const { startProcess } = await import(${JSON.stringify(join(import.meta.dirname, 'start-process.ts'))})
    const { pid } = await startProcess(${JSON.stringify(server)})
    console.log(pid)
    process.kill(process.pid, 'SIGKILL')`
  const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', code])
  const { stdout } = await run.catch((error: { stdout: string }) => error)
  const pid = Number(stdout)
  expect(pid).toBeGreaterThan(1)
  for (let waited = 0; waited < 3_000 && lives(pid); waited += 50) await new Promise((next) => setTimeout(next, 50))
  expect(lives(pid)).toBe(false)
})
