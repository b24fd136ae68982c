import { describe, expect, test } from '@jest/globals'
import { zipSync } from 'fflate'
import { importSafely } from './import-safely.ts'
import { limits } from './limits.ts'
import { fileOf } from './testing/import-json.ts'

const good = { title: 'Good', type: 'object', properties: { a: { type: 'string' } } }
const refused = (content: unknown, name?: string) =>
  expect(
    importSafely(
      typeof content === 'object' && content instanceof Uint8Array
        ? { name: name ?? 'x', bytes: content }
        : fileOf(content, name),
    ),
  ).rejects

describe('broken and hostile files', () => {
  test('each is refused with a sentence, and the next file is read as if nothing had been', async () => {
    await refused('').toThrow('The file is empty')
    await refused('{"a": [1, 2').toThrow('It is not JSON')
    await refused('[1, 2, 3]').toThrow('none of the kinds')
    await refused(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9, 9])).toThrow('broken zip')
    await refused(crypto.getRandomValues(new Uint8Array(5_000))).toThrow('not a kind of file')
    expect((await importSafely(fileOf(good))).report.counts.questions).toEqual({ found: 1, kept: 1 })
  })

  test('a file over the limit is refused before it is read', async () => {
    await refused(new Uint8Array(limits.fileBytes + 1)).toThrow('larger than 20 MB')
  })

  test('levels without end are refused before they are parsed', async () => {
    await refused(`${'{"properties":{"a":'.repeat(100_000)}1${'}}'.repeat(100_000)}`).toThrow(
      'levels inside each other',
    )
    await refused('['.repeat(1_000_000)).toThrow('levels inside each other')
  })

  test('a zip that unpacks to far more than it is comes to nothing', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(limits.unpackedBytes + 1) }, { level: 9 })
    await refused(bomb).toThrow('unpacks to more than')
    const many = zipSync(
      Object.fromEntries(
        Array.from({ length: limits.zipEntries + 1 }, (_, index) => [`${index}.txt`, new Uint8Array()]),
      ),
    )
    await refused(many).toThrow('packs more than')
  })

  test('names of the machinery of JavaScript are names like any other', async () => {
    const text =
      '{"title":"T","type":"object","properties":{"__proto__":{"type":"string","title":"P"},"constructor":{"type":"string","title":"C"},"prototype":{"type":"string"},"toString":{"type":"string"}},"required":["__proto__"]}'
    const { package: pack } = await importSafely(fileOf(text))
    const names = pack.forms['request']!.pages.flatMap(({ schema }) => Object.keys(schema.properties))
    expect(names).toEqual(['constructor2', 'prototype2', 'toString'])
    expect(({} as { title?: string }).title).toBeUndefined()
  })

  test('too many pages or questions are refused with how many there may be', async () => {
    const page = (index: number) => [
      `page${index}`,
      { type: 'object', properties: { [`q${index}`]: { type: 'string' } } },
    ]
    await refused({
      type: 'object',
      properties: Object.fromEntries(Array.from({ length: 500 }, (_, index) => page(index))),
    }).toThrow('It has 500 pages. A form can have 200')
    const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`q${index}`, { type: 'string' }]))
    await refused({ type: 'object', properties: { all: { type: 'object', properties: many } } }).toThrow(
      'A form can have 2000',
    )
  })

  test('a schema that grows with each reference is stopped', async () => {
    const doubling = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `d${index}`,
        { type: 'object', properties: { a: { $ref: `#/$defs/d${index + 1}` }, b: { $ref: `#/$defs/d${index + 1}` } } },
      ]),
    )
    await refused({
      $defs: { ...doubling, d40: { type: 'string' } },
      type: 'object',
      properties: { x: { $ref: '#/$defs/d0' } },
    }).toThrow()
  })

  test('a file that takes too long is given up, and the thread with it', async () => {
    await expect(importSafely(fileOf(good), { time: 0 })).rejects.toThrow('takes longer than')
    expect((await importSafely(fileOf(good))).package.service.name).toBe('Good')
  })
})
