import { catalogue } from '@guildhall/schemas/catalogue'
import { expect, test } from '@jest/globals'
import { slotLines } from './case-view.ts'
import { startForm } from './versions.ts'

test('a chosen slot reads as a day and a time of day, never as the id of its window', () => {
  const pack = catalogue().find(({ service }) => service.slug === 'bulky-waste')!
  const slot = { bookingId: 'x', date: '2026-11-27', window: 'afternoon' }
  expect(slotLines({ form: startForm(pack), package: pack }, { slot })).toEqual({
    slot: ['Friday 27 November 2026', '12pm to 5pm'],
  })
})
