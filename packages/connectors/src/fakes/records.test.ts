import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openRecords } from './records.ts'

type Note = { id: string; text: string }
let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guildhall-records-'))
  file = join(folder, 'deep', 'notes.jsonl')
})
afterEach(() => rm(folder, { recursive: true }))

test('whatever was put is there after a restart without a close', async () => {
  const before = await openRecords<Note>(file)
  await Promise.all([before.put({ id: 'a', text: '1' }), before.put({ id: 'b', text: '2' })])
  await before.put({ id: 'a', text: '3' })
  const after = await openRecords<Note>(file)
  expect([...after.all()]).toEqual([
    { id: 'a', text: '3' },
    { id: 'b', text: '2' },
  ])
  await before.close()
  await after.close()
})

test('a line torn by a crash is left out and the ones before it are kept', async () => {
  const before = await openRecords<Note>(file)
  await before.put({ id: 'a', text: '1' })
  await before.close()
  await appendFile(file, '{"id":"b","te')
  const after = await openRecords<Note>(file)
  expect([...after.all()].map(({ id }) => id)).toEqual(['a'])
  await after.close()
})

test('opening leaves one line for each record', async () => {
  const before = await openRecords<Note>(file)
  for (const text of ['1', '2', '3']) await before.put({ id: 'a', text })
  await before.close()
  await (await openRecords<Note>(file)).close()
  expect(await readFile(file, 'utf8')).toBe('{"id":"a","text":"3"}\n')
})

test('beyond the limit the oldest is forgotten', async () => {
  const records = await openRecords<Note>(undefined, 2)
  for (const id of ['a', 'b', 'c']) await records.put({ id, text: '' })
  expect([...records.all()].map(({ id }) => id)).toEqual(['b', 'c'])
})
