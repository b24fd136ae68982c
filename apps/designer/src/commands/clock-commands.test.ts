import type { ServicePackage } from '@guildhall/schemas'
import bulkyWaste from '@guildhall/schemas/services/bulky-waste.json' with { type: 'json' }
import { expect, test } from '@jest/globals'
import { staffMessage } from '../clocks/staff-message.ts'
import { carriedOut, noHistory } from '../store/history.ts'
import { addRoute } from './add-route.ts'
import { changeClock } from './change-clock.ts'
import { changeRoute } from './change-route.ts'

const pack = bulkyWaste as unknown as ServicePackage
const owner = { step: 'collect', title: 'Collect' }

test('two changes of a clock that were drawn from the same moment both hold', () => {
  const once = carriedOut(noHistory, pack, changeClock({ owner, change: (clock) => ({ ...clock, atRisk: 0.6 }) }))
  const twice = carriedOut(once, pack, changeClock({ owner, change: (clock) => ({ ...clock, restart: true }) }))
  expect(twice.present?.process.steps['collect']?.clock).toMatchObject({ atRisk: 0.6, restart: true })
})

test('a route that is typed in is one step of undo, and one that is gone is changed no more', () => {
  const level = { after: { workingHours: 4 }, to: 'team-lead' as const, message: 'crew-overdue' }
  const made = carriedOut(noHistory, pack, addRoute({ title: 'Up', level }))
  const typed = (title: string) =>
    changeRoute({ id: 'up', title: 'Up', change: (route) => ({ ...route, title }), typing: 'title' })
  const done = carriedOut(carriedOut(made, pack, typed('Upw')), pack, typed('Upward'))
  expect(done.past).toHaveLength(2)
  expect(done.present?.routes?.['up']?.title).toBe('Upward')
  expect(typed('Upward').apply(pack)).toBe(pack)
})

test('a new reminder begins with a message that staff are sent already', () => {
  expect(staffMessage(pack)).toBe('crew-overdue')
})
