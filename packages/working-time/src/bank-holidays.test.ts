import { expect, test } from '@jest/globals'
import { allBankHolidays, bankHolidays } from './bank-holidays.ts'

test.each([
  ['england-and-wales', 40],
  ['scotland', 46],
  ['northern-ireland', 50],
] as const)('%s has its bank holidays of 2024 to 2028, in order', (division, count) => {
  const dates = bankHolidays(division).map(({ date }) => date)
  expect(dates).toHaveLength(count)
  expect(dates).toEqual([...new Set(dates)].sort())
})

test('every bank holiday is a weekday, for one at the weekend moves to a substitute day', () => {
  for (const { date } of Object.values(allBankHolidays()).flat()) {
    expect([1, 2, 3, 4, 5]).toContain(new Date(`${date}T12:00:00Z`).getUTCDay())
  }
})

test('Boxing Day 2026 is kept on Monday 28 December', () => {
  expect(bankHolidays('england-and-wales')).toContainEqual({ date: '2026-12-28', title: 'Boxing Day (substitute day)' })
})
