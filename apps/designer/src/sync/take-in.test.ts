import type { ServicePackage } from '@guildhall/schemas'
import { catalogue } from '@guildhall/schemas/catalogue'
import { expect, test } from '@jest/globals'
import { renamePage } from '../commands/rename-page.ts'
import { renameStep } from '../commands/rename-step.ts'
import { grafted } from '../merge/grafted.ts'
import { carriedOut, noHistory, redone, undone } from '../store/history.ts'
import { takeIn } from './take-in.ts'

const base = catalogue().find(({ service }) => service.slug === 'bulky-waste')!
const rename = (title: string) => renamePage({ form: 'request', page: 'contact', title })
const [step] = Object.keys(base.process.steps) as [string]
const asRead = (pack: ServicePackage) => grafted(base, JSON.parse(JSON.stringify(pack)) as ServicePackage)
const fresh = asRead(renameStep({ step, title: 'By somebody else' }).apply(base))
const titleOf = (pack: ServicePackage | undefined) =>
  pack?.forms['request']?.pages.find(({ id }) => id === 'contact')?.title
const stepOf = (pack: ServicePackage | undefined) => pack?.process.steps[step]?.title

test('edits go on top of what somebody else saved, and undo and redo leave the work of the other alone', () => {
  const edited = carriedOut(carriedOut(noHistory, base, rename('One')), base, rename('Two'))
  const { history, collisions } = takeIn({ ...edited, last: undefined }, base, fresh)
  expect(collisions).toEqual([])
  expect([titleOf(history.present), stepOf(history.present)]).toEqual(['Two', 'By somebody else'])
  const back = undone(history)
  expect([titleOf(back.present), stepOf(back.present)]).toEqual([titleOf(base), 'By somebody else'])
  const again = redone(back)
  expect([titleOf(again.present), stepOf(again.present)]).toEqual(['Two', 'By somebody else'])
})

test('who has done nothing has nothing unsaved afterwards', () => {
  expect(takeIn(noHistory, base, fresh)).toEqual({ history: noHistory, collisions: [] })
  const undoneAll = undone(carriedOut(noHistory, base, rename('One')))
  expect(takeIn(undoneAll, base, fresh).history.present).toBe(fresh)
})

test('the same edit made by both is no collision and leaves nothing to save', () => {
  const both = asRead(rename('Same').apply(fresh))
  const { history, collisions } = takeIn(carriedOut(noHistory, base, rename('Same')), base, both)
  expect(collisions).toEqual([])
  expect(history.present).toBe(both)
})
