import { expect, test } from '@jest/globals'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { drawDocument } from './draw.ts'
import { type DrawnDocument, TooLongError } from './drawn.ts'
import { licence } from './example.fixture.ts'

type Node = { role?: string; scope?: string; children?: Node[] }

async function read(document: DrawnDocument) {
  const pdf = await getDocument({ data: new Uint8Array(await drawDocument(document)), verbosity: 0 }).promise
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
  const texts = await Promise.all(
    pages.map(async (page) =>
      (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' '),
    ),
  )
  const trees = (await Promise.all(pages.map((page) => page.getStructTree()))) as unknown as Node[]
  return { pdf, pages: pdf.numPages, text: texts.join(' ').replace(/\s+/g, ' '), trees }
}

const roles = (node: Node): string[] => [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(roles)]

test('everything that a document says can be read out of it again, in order and in Welsh letters', async () => {
  const { text } = await read(licence)
  const said = [
    'Kingsmere Council',
    'Pavement licence',
    'PAV-7K2M-94QX',
    'Caffi’r Tŵr a Thŷ Pysgod',
    '1 Market Place',
    'Keep 2 metres',
    '£500',
    'Ada Lovelace',
  ]
  const places = said.map((words) => text.indexOf(words))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('a screen reader is told the language, the title, and what is a heading, a list or a cell of a table', async () => {
  const { pdf, trees } = await read(licence)
  const { info, metadata } = await pdf.getMetadata()
  expect(info).toMatchObject({ Title: 'Pavement licence', Language: 'en-GB', Author: 'Kingsmere Council' })
  expect(metadata?.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(((await pdf.getMarkInfo()) as unknown as Map<string, unknown>).get('Marked')).toBe(true)
  const all = roles(trees[0]!)
  expect(all.filter((role) => /^H\d/.test(role))).toEqual(['H1', 'H2', 'H2', 'H2'])
  expect(all.filter((role) => role === 'LBody')).toHaveLength(4)
  expect(all.filter((role) => role === 'Table')).toHaveLength(2)
  const heads = JSON.stringify(trees[0]).match(/"scope":"(Row|Column)"/g)
  expect(heads).toHaveLength(8)
})

test('the same document gives the same bytes, whenever it is drawn', async () => {
  const first = await drawDocument(licence)
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  expect(first.equals(await drawDocument(licence))).toBe(true)
  const later = await drawDocument({ ...licence, madeAt: '2026-11-25T10:00:00.000Z' })
  expect(first.equals(later)).toBe(false)
})

test('an answer longer than a page runs on, and what comes after it is still there', async () => {
  const long = Array.from({ length: 400 }, (_, index) => `word${index}`)
    .join(' ')
    .repeat(6)
  const { text, pages } = await read({
    ...licence,
    blocks: [
      {
        block: 'table',
        heads: ['Question', 'Answer'],
        rows: [
          { label: 'Why?', lines: [long] },
          { label: 'When?', lines: ['Now'] },
        ],
      },
    ],
  })
  expect(pages).toBeGreaterThan(1)
  expect(text).toMatch(/When\? Now/)
  expect(text).toContain(`Page ${pages} of ${pages}`)
})

test('a document of more pages than anybody reads is refused', async () => {
  const blocks = Array.from({ length: 100 }, () => ({ block: 'paragraph' as const, text: 'word '.repeat(1_000) }))
  await expect(drawDocument({ ...licence, blocks })).rejects.toThrow(TooLongError)
})

test('a logo and a colour of the issuer are drawn, and a screen reader hears the name once', async () => {
  const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const issuer = { ...licence.issuer, logo: Buffer.from(dot, 'base64'), colour: '#5b2c83' }
  const [plain, adorned] = await Promise.all([read(licence), read({ ...licence, issuer })])
  expect(adorned.text).toBe(plain.text)
  expect(adorned.trees.map(roles)).toEqual(plain.trees.map(roles))
  expect((await drawDocument({ ...licence, issuer })).includes('/Image')).toBe(true)
})
