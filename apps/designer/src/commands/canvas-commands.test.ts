import { checkProcess } from '@guildhall/process-engine'
import { type ServicePackage, type Step, stopsPublishing } from '@guildhall/schemas'
import { catalogue } from '@guildhall/schemas/catalogue'
import { checkServicePackage } from '@guildhall/schemas/check'
import bulkyWaste from '@guildhall/schemas/services/bulky-waste.json' with { type: 'json' }
import { expect, test } from '@jest/globals'
import { connectionsFrom } from '../process/connections.ts'
import { arrowsFrom, slotName, withSlot } from '../process/slots.ts'
import { connectSteps } from './connect-steps.ts'
import { pasteSteps } from './paste-steps.ts'
import { placeStep } from './place-step.ts'
import { keepsArrow, removeArrow } from './remove-arrow.ts'
import { removeSteps, stepsThatStay } from './remove-steps.ts'
import { setStepNote } from './set-step-note.ts'

const sample = bulkyWaste as unknown as ServicePackage
const titles = { from: '', to: '' }
const connections = (pack: ServicePackage, id: string) => connectionsFrom(pack, pack.process.steps[id]!)
const targets = (pack: ServicePackage, id: string) => arrowsFrom(pack, pack.process.steps[id]!).map(({ to }) => to)

test.each(catalogue())('every way of $service.name is an arrow that can be led elsewhere and back', (pack) => {
  for (const step of Object.values(pack.process.steps)) {
    for (const { slot, to } of arrowsFrom(pack, step)) {
      const moved = withSlot(step, slot, 'elsewhere')
      const found = arrowsFrom(pack, moved).find((arrow) => slotName(arrow.slot) === slotName(slot))
      expect(found?.to).toBe('elsewhere')
      expect(withSlot(moved, slot, to)).toEqual(step)
    }
  }
})

test('only ways and outcomes that a step has are offered, and nothing after an end', () => {
  expect(connections(sample, 'send-confirmation').map(({ id }) => id)).toEqual(['next'])
  expect(connections(sample, 'collect').map(({ id }) => id)).toEqual(['branch-0', 'branch-1', 'outcome-collected'])
  expect(connections(sample, 'done')).toEqual([])
})

test('leading an outcome that has no way yet makes one before the one that holds otherwise', () => {
  const connection = connections(sample, 'collect').at(-1)!
  const after = connectSteps({ from: 'collect', to: 'done', connection, titles }).apply(sample)
  expect(targets(after, 'collect')).toEqual(['tell-refused', 'done', 'tell-collected'])
  expect(checkServicePackage(after)).toEqual([])
  const alone: Step = {
    kind: 'task',
    title: 'T',
    config: { team: 'a', outcomes: [{ id: 'x', title: 'X' }] },
    next: 'done',
  }
  const pack = { ...sample, process: { ...sample.process, steps: { ...sample.process.steps, alone } } }
  const made = connections(pack, 'alone').at(-1)!
  const branched = connectSteps({ from: 'alone', to: 'not-paid', connection: made, titles }).apply(pack)
  expect(branched.process.steps['alone']).toMatchObject({
    branches: [{ when: { '==': [{ var: 'outcome' }, 'x'] }, next: 'not-paid' }, { next: 'done' }],
  })
  expect(branched.process.steps['alone']).not.toHaveProperty('next')
})

test('a way that is there is led elsewhere; to a step that is not there nothing is led', () => {
  const [connection] = connections(sample, 'confirm-slot')
  const lead = (to: string) => connectSteps({ from: 'confirm-slot', to, connection: connection!, titles }).apply(sample)
  expect(lead('collect').process.steps['confirm-slot']!.next).toBe('collect')
  expect(lead('nowhere')).toBe(sample)
})

test('a way with a rule can go, and leaves a plain way; the last one stays', () => {
  const step = sample.process.steps['pay']!
  const after = removeArrow({ step: 'pay', title: '', slot: { of: 'branch', at: 0 } }).apply(sample)
  expect(after.process.steps['pay']).toMatchObject({ next: 'confirm-slot' })
  expect(after.process.steps['pay']).not.toHaveProperty('branches')
  expect(keepsArrow(step, { of: 'branch', at: 1 })).toMatch(/must have somewhere to go/)
  expect(removeArrow({ step: 'pay', title: '', slot: { of: 'branch', at: 1 } }).apply(sample)).toBe(sample)
})

test('a way that a deadline forces goes with its deadline when that does nothing else', () => {
  const pack = catalogue().find(({ service }) => service.slug === 'pavement-licence')!
  const [id, step] = Object.entries(pack.process.steps).find(([, one]) =>
    arrowsFrom(pack, one).some(({ slot }) => slot.of === 'deadline'),
  )!
  const { slot } = arrowsFrom(pack, step).find((arrow) => arrow.slot.of === 'deadline')!
  const after = removeArrow({ step: id, title: '', slot }).apply(pack)
  expect(arrowsFrom(after, after.process.steps[id]!).some((arrow) => arrow.slot.of === 'deadline')).toBe(false)
  expect(checkServicePackage(after)).toEqual([])
})

test('several steps go at once, whatever order they were marked in; the start stays', () => {
  const chain = ['not-paid', 'tell-abandoned', 'release-slot']
  expect(stepsThatStay(sample, chain)).toEqual(['not-paid'])
  const { steps } = removeSteps({ steps: chain }).apply(sample).process
  expect(steps).not.toHaveProperty('tell-abandoned')
  expect(steps['pay']!.branches![0]!.next).toBe('not-paid')
  expect(stepsThatStay(sample, ['request'])).toEqual(['request'])
})

test('pasted steps follow the step that is picked out, lead among themselves and then on', () => {
  const pick = (ids: string[]) => Object.fromEntries(ids.map((id) => [id, sample.process.steps[id]!]))
  const copied = pick(['tell-collected', 'ask-rating'])
  const after = pasteSteps({ copied, at: 'confirm-slot' }).apply(sample)
  const first = after.process.steps['confirm-slot']!.next!
  const second = after.process.steps[first]!.next!
  expect(after.process.steps[first]!.title).toBe(`${sample.process.steps['tell-collected']!.title} (copy)`)
  expect(after.process.steps[second]!.next).toBe('send-confirmation')
  expect(checkServicePackage(after)).toEqual([])
  expect(checkProcess({ ...after, journeys: [] }).filter(stopsPublishing)).toEqual([])
  const afterEnd = pasteSteps({ copied: pick(['done']), at: 'done' }).apply(sample)
  expect(Object.keys(afterEnd.process.steps)).toHaveLength(Object.keys(sample.process.steps).length + 1)
  expect(pasteSteps({ copied, at: 'nowhere' }).apply(sample)).toBe(sample)
})

test('a step is moved onto a way of another, and what led to it leads on', () => {
  const after = placeStep({ step: 'send-confirmation', title: '', from: 'reserve-slot', slot: { of: 'next' } }).apply(
    sample,
  )
  expect(after.process.steps).toMatchObject({
    'reserve-slot': { next: 'send-confirmation' },
    'send-confirmation': { next: 'pay' },
    'confirm-slot': { next: 'collect' },
  })
  for (const step of ['request', 'done'])
    expect(placeStep({ step, title: '', from: 'pay', slot: { of: 'branch', at: 0 } }).apply(sample)).toBe(sample)
})

test.each(catalogue())('no step of $service.name is lost or left leading nowhere when it is moved', (pack) => {
  for (const id of Object.keys(pack.process.steps)) {
    for (const [from, step] of Object.entries(pack.process.steps)) {
      for (const { slot } of arrowsFrom(pack, step)) {
        const { steps } = placeStep({ step: id, title: '', from, slot }).apply(pack).process
        expect(Object.keys(steps).toSorted()).toEqual(Object.keys(pack.process.steps).toSorted())
      }
    }
  }
})

test('a note is kept with its step, and goes when it is emptied', () => {
  const noted = setStepNote({ step: 'pay', title: '', note: ' Ask finance first ' }).apply(sample)
  expect(noted.process.steps['pay']!.note).toBe('Ask finance first')
  expect(checkServicePackage(noted)).toEqual([])
  expect(setStepNote({ step: 'pay', title: '', note: '' }).apply(noted)).toEqual(sample)
})
