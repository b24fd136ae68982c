import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

const script = fileURLToPath(new URL('./main.ts', import.meta.url))
const bin = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url))
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guildhall-import-'))
  writeFileSync(join(folder, 'good.json'), '{"title":"Good","type":"object","properties":{"a":{"type":"string"}}}')
  writeFileSync(join(folder, 'same.json'), '{"title":"Good","type":"object","properties":{"b":{"type":"string"}}}')
  writeFileSync(join(folder, 'pasted.txt'), 'Report of a pothole\nWhere is it?')
  writeFileSync(join(folder, 'bad.json'), '{"a": [')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (...args: string[]) =>
  new Promise<{ code: unknown; out: string }>((resolve) => {
    execFile(bin, [script, ...args], { timeout: 60_000 }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, out: stdout + stderr }),
    )
  })

test('a folder is imported file by file: one that is bad gets its sentence and the exit code, the others their packages', async () => {
  const out = join(folder, 'out')
  const { code, out: said } = await run(folder, '--out', out, '--bpmn')
  expect(code).toBe(1)
  expect(said).toContain('bad.json: It is not JSON')
  expect(said).toContain('3 imported, 1 could not be')
  expect(readdirSync(out).toSorted()).toEqual([
    'good-2.bpmn',
    'good-2.json',
    'good.bpmn',
    'good.json',
    'report-of-a-pothole.bpmn',
    'report-of-a-pothole.json',
  ])

  // What was written is read again and written again, byte for byte.
  const again = join(folder, 'again')
  expect((await run(join(out, 'good.json'), '--out', again)).code).toBe(0)
  expect(readFileSync(join(again, 'good.json'), 'utf8')).toBe(readFileSync(join(out, 'good.json'), 'utf8'))
}, 120_000)

test('a file that is not there is refused like any other, and arguments that make no sense are told', async () => {
  expect(await run(join(folder, 'nothing.pdf'))).toMatchObject({
    code: 1,
    out: expect.stringContaining('0 imported, 1 could not be'),
  })
  expect(await run('--sideways')).toMatchObject({ code: 2, out: expect.stringContaining('There is no --sideways') })
}, 60_000)
