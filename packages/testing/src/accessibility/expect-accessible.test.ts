import { expect, test } from '@jest/globals'
import { expectAccessible } from './expect-accessible.ts'

test('a labelled question passes', async () => {
  await expectAccessible('<h1>Bulky waste</h1><label for="a">How many?</label><input id="a" name="a">')
})

test('a question without a label is named, with its element and the fix', async () => {
  await expect(expectAccessible('<h1>Bulky waste</h1><input id="quantity">')).rejects.toThrow(
    /1 accessibility faults:\nlabel: #quantity <input id="quantity"> - Fix any of the following/,
  )
})
