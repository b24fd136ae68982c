import { catalogue } from '@guildhall/schemas/catalogue'
import { expect, test } from '@jest/globals'
import { slotLines, statusOf } from './case-view.ts'
import { prepareVersion, startForm } from './versions.ts'

test('a chosen slot reads as a day and a time of day, never as the id of its window', () => {
  const pack = catalogue().find(({ service }) => service.slug === 'bulky-waste')!
  const slot = { bookingId: 'x', date: '2026-11-27', window: 'afternoon' }
  expect(slotLines({ form: startForm(pack), package: pack }, { slot })).toEqual({
    slot: ['Friday 27 November 2026', '12pm to 5pm'],
  })
})

const licence = prepareVersion(
  'pavement-licence',
  1,
  catalogue().find(({ service }) => service.slug === 'pavement-licence')!,
)
const visit = (status: 'active' | 'done', enteredAt = '2026-11-01T10:00:00.000Z') => ({
  status,
  occurrence: 1,
  enteredAt,
})
const standing = (status: 'open' | 'ended', outcome: string | null, steps: Record<string, object>) =>
  statusOf({ status, outcome, state: { status, outcome: outcome ?? undefined, steps } }, licence)

test('a case has the status that the step at which it waits, or the end that it reached, gives it', () => {
  expect(standing('open', null, { renew: visit('active') })).toEqual({
    status: 'in-progress',
    statusText: 'Granted',
    ownStatus: 'Granted',
  })
  expect(standing('ended', 'refused', { refused: visit('done') })).toMatchObject({
    status: 'refused',
    statusText: 'Refused',
  })
  expect(standing('ended', 'completed', { granted: visit('done') }).statusText).toBe('Run out')
})

test('where no step has words of its own a case has those of Guildhall, as one that was withdrawn after it was granted', () => {
  expect(standing('open', null, { decide: visit('active') })).toEqual({
    status: 'in-progress',
    statusText: 'In progress',
  })
  expect(standing('ended', 'withdrawn', { renew: visit('done') })).toEqual({
    status: 'withdrawn',
    statusText: 'Withdrawn',
  })
})

test('of several ways the one that was come to last has the word', () => {
  const steps = {
    renew: visit('active', '2026-11-01T10:00:00.000Z'),
    refused: visit('active', '2026-11-02T10:00:00.000Z'),
  }
  expect(standing('open', null, steps).statusText).toBe('Refused')
})
