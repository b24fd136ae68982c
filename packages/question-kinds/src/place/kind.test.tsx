import { expect, test } from '@jest/globals'
import { drawQuestion, posted } from '../testing/draw-question.tsx'
import { place } from './model.ts'

const { schema, uiSchema } = place.newQuestion('q', 'Where is the problem?')
const options = uiSchema['ui:options'] as Record<string, unknown>
const words = { description: 'By the bandstand' }

test('words are enough; a postcode and a point are read with any spacing', () => {
  expect(place.parse({ description: ' By the bandstand\r\nnear the gate ', postcode: '' }, schema, options)).toEqual({
    description: 'By the bandstand\nnear the gate',
  })
  expect(
    place.parse({ ...words, postcode: 'km11aa', easting: '402 150', northing: '301,200' }, schema, options),
  ).toEqual({
    ...words,
    postcode: 'KM1 1AA',
    easting: 402150,
    northing: 301200,
  })
  expect(place.parse({ description: '', easting: ' ' }, schema, options)).toBeUndefined()
})

test.each([
  [{ ...words, postcode: 'KM' }, 'Enter a full UK postcode', 'postcode'],
  [{ ...words, easting: 402000 }, 'Enter northing, or leave both empty', 'northing'],
  [{ ...words, northing: 301000 }, 'Enter easting, or leave both empty', 'easting'],
  [
    { ...words, easting: 1, northing: 301000 },
    'The point on the map must be in the area that the map shows',
    'easting',
  ],
])('%j is refused at its part', (answer, message, part) => {
  const fault = place.check?.(answer, schema, options, {})
  expect(place.errorFor(fault!, schema, options, answer)).toBe(message)
  expect(place.partOf?.(fault!, schema, answer)).toBe(part)
  expect(place.errorInWelsh(fault!, schema, options, answer)).toMatch(/^Rh/)
})

test('a place inside the map, and one without a point, are taken', () => {
  expect(place.check?.({ ...words, easting: 402000, northing: 301000 }, schema, options, {})).toBeUndefined()
  expect(place.check?.(words, schema, options, {})).toBeUndefined()
})

test('nothing but boxes is drawn, so that it works without a map', () => {
  const page = drawQuestion({ kind: 'place', answer: { ...words, easting: 402000, northing: 301000 } })
  expect(posted(page)).toEqual([
    ['q[description]', 'By the bandstand'],
    ['q[postcode]', ''],
    ['q[easting]', '402000'],
    ['q[northing]', '301000'],
  ])
  // The room that waits for the script says nothing to anybody until it comes.
  expect(page.querySelector('.app-place__room')?.textContent).toBe('')
  expect(page.querySelector('[data-module=app-place]')?.getAttribute('data-area')).toBe('400000 300000 404000 303000')
})

test('it reads as words, postcode and grid point', () => {
  const answer = { ...words, postcode: 'KM1 1AA', easting: 402150, northing: 301200 }
  expect(place.format(answer, schema, options)).toEqual([
    'By the bandstand',
    'KM1 1AA',
    'Easting 402150, northing 301200',
  ])
})
