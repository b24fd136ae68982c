import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { contrast, judgeLook, lookFile, lookOfFile, stylesheetOf, usualLook, WANTED_CONTRAST } from './index.ts'

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)
const anyLook = fc.record({ main: anyColour, link: anyColour, button: anyColour })

test('black on white is 21 to 1, a colour on itself 1 to 1, and the order does not matter', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#123456', '#123456')).toBe(1)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(contrast('#ffffff', '#767676')).toBe(contrast('#767676', '#ffffff'))
})

test('the usual colours pass', () => {
  expect(judgeLook(usualLook)).toEqual([])
})

test('a colour that is too pale is named, with what to do', () => {
  expect(judgeLook({ ...usualLook, main: '#f5a623' })).toMatchObject([
    {
      at: 'main',
      message: expect.stringMatching(
        /^White text on the main colour has a contrast of 2\.0 to 1 and needs 4\.5\. Choose a darker colour; the nearest is #[0-9a-f]{6}$/,
      ),
    },
  ])
})

test('a link that passes on white and not on the ground at the end of a page is refused for that', () => {
  expect(judgeLook({ ...usualLook, link: '#757575' })[0]?.message).toMatch(/^A link on the ground at the end of a page/)
})

test('the colours that are suggested pass, whatever was chosen', () => {
  fc.assert(
    fc.property(anyLook, (look) => {
      const better = { ...look }
      // The ground follows the main colour, so the links are judged again once that is settled.
      for (let round = 0; round < 2; round += 1)
        for (const { at, suggestion } of judgeLook(better)) better[at] = suggestion
      expect(judgeLook(better)).toEqual([])
    }),
  )
})

test('what passes has the contrast that text needs', () => {
  fc.assert(
    fc.property(anyLook, (look) => {
      const failed = judgeLook(look).map(({ at }) => at)
      expect(failed.includes('button')).toBe(contrast(look.button, '#ffffff') < WANTED_CONTRAST)
      expect(failed.includes('main')).toBe(contrast(look.main, '#ffffff') < WANTED_CONTRAST)
    }),
  )
})

test('the name of a stylesheet is its colours, and a name that is anything else is none', () => {
  fc.assert(
    fc.property(anyLook, (look) => {
      const file = lookFile(look)
      expect(file === undefined ? usualLook : lookOfFile(file)).toEqual(look)
    }),
  )
  expect(lookFile(usualLook)).toBeUndefined()
  for (const odd of ['look-0b4f5c-0b5a8a-0f7a5.css', 'look-0B4F5C-0b5a8a-0f7a52.css', '../look.css', 'look-.css'])
    expect(lookOfFile(odd)).toBeUndefined()
})

test('a stylesheet holds the colours and leaves the other buttons alone', () => {
  const css = stylesheetOf({ main: '#5b2c83', link: '#2e3192', button: '#7a1f5c' })
  expect(css).toContain('--govuk-brand-colour: #5b2c83')
  expect(css).toContain('background-color: #7a1f5c')
  expect(css).toContain(':not(.govuk-button--secondary,')
})
