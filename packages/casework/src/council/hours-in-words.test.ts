import { expect, test } from '@jest/globals'
import { hoursInWords } from './hours-in-words.ts'

const nine = [{ from: '09:00', to: '17:00' }]

test('days with the same hours are said together', () => {
  expect(hoursInWords({ 1: nine, 2: nine, 3: nine, 4: nine, 5: nine })).toBe('Monday to Friday, 9am to 5pm')
})

test('in Welsh the last day is softened after its “i”', () => {
  expect(hoursInWords({ 1: nine, 2: nine, 3: nine, 4: nine, 5: nine }, 'cy')).toBe(
    'dydd Llun i ddydd Gwener, 9am i 5pm',
  )
})

test('a day on its own, a break and half hours are said as they are', () => {
  const broken = [
    { from: '08:30', to: '12:00' },
    { from: '13:00', to: '24:00' },
  ]
  expect(hoursInWords({ 1: nine, 3: broken, 7: nine })).toBe(
    'Monday, 9am to 5pm; Wednesday, 8:30am to midday, 1pm to midnight; Sunday, 9am to 5pm',
  )
})

test('a council that takes no calls has no hours to tell', () => {
  expect(hoursInWords({})).toBe('')
})
