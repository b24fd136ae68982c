import { expect, test } from '@jest/globals'
import { drawDocument } from './draw.ts'
import { TooLongError } from './drawn.ts'
import { licence } from './example.fixture.ts'
import { renderDocument } from './render.ts'

test('drawn in a thread of its own, a document is the same, and this process goes on meanwhile', async () => {
  let turns = 0
  const turning = setInterval(() => (turns += 1), 10)
  const [one, other] = await Promise.all([renderDocument(licence), renderDocument(licence)])
  clearInterval(turning)
  expect(one.equals(await drawDocument(licence))).toBe(true)
  expect(other.equals(one)).toBe(true)
  expect(turns).toBeGreaterThan(5)
})

test('one that is too long is refused, and the next is drawn all the same', async () => {
  const blocks = Array.from({ length: 100 }, () => ({ block: 'paragraph' as const, text: 'word '.repeat(1_000) }))
  await expect(renderDocument({ ...licence, blocks })).rejects.toThrow(TooLongError)
  expect((await renderDocument(licence)).subarray(0, 5).toString()).toBe('%PDF-')
})
