import { checkProcess, stepKinds } from '@guildhall/process-engine'
import { type ServicePackage, stopsPublishing } from '@guildhall/schemas'
import { catalogue } from '@guildhall/schemas/catalogue'
import { checkServicePackage } from '@guildhall/schemas/check'
import bulkyWaste from '@guildhall/schemas/services/bulky-waste.json' with { type: 'json' }
import { expect, test } from '@jest/globals'
import { emptyService } from '../services/empty-service.ts'
import { addStep } from './add-step.ts'
import { changeStepConfig } from './change-step-config.ts'
import { duplicateStep } from './duplicate-step.ts'
import { moveStep } from './move-step.ts'
import { keepsStep, removalWords, removeStep } from './remove-step.ts'

const sample = bulkyWaste as unknown as ServicePackage
const empty = emptyService({ name: 'Garden waste', slug: 'garden-waste', department: 'Waste', topic: 'Bins' })
const known = { team: 'waste-crew', service: 'missed-bin' }
const add = (pack: ServicePackage, kind: string, at: string, side: 'before' | 'after' = 'after') =>
  addStep({ kind, title: 'New one', at, side, known }).apply(pack)
const codes = (pack: ServicePackage) =>
  checkProcess({ ...pack, journeys: [] })
    .filter(stopsPublishing)
    // An empty form asks for no email address yet, and that is rightly said.
    .filter(({ code }) => code !== 'process/message-no-contact')
    .map(({ code, at }) => `${code} ${at}`)

test.each([...stepKinds.keys()])(
  'a new step of the kind %s keeps the contract, in an empty service and a full one',
  (kind) => {
    for (const [pack, at] of [
      [empty, 'request'],
      [sample, 'reserve-slot'],
    ] as const) {
      const before = structuredClone(pack)
      const after = add(pack, kind, at)
      expect(checkServicePackage(after)).toEqual([])
      expect(after.process.steps['new-one']).toMatchObject({ kind, title: 'New one' })
      expect(pack).toEqual(before)
    }
  },
)

test.each(['task', 'payment', 'message', 'document', 'decision', 'wait', 'form', 'parallel', 'renewal'])(
  'a %s that is added to an empty service leaves nothing broken',
  (kind) => {
    expect(codes(add(empty, kind, 'request'))).toEqual([])
  },
)

test('a step is put before or after another one on the usual way', () => {
  const after = add(sample, 'wait', 'pay').process.steps
  expect(after['pay']!.branches!.at(-1)).toEqual({ next: 'new-one' })
  expect(after['new-one']!.next).toBe('confirm-slot')
  const before = add(sample, 'wait', 'confirm-slot', 'before').process.steps
  expect(before['pay']!.branches!.at(-1)).toEqual({ next: 'new-one' })
  expect(before['new-one']!.next).toBe('confirm-slot')
})

test('beside the start and an end a step goes where a case can still come to it', () => {
  expect(add(empty, 'wait', 'request', 'before').process.steps['request']!.next).toBe('new-one')
  expect(add(empty, 'wait', 'done', 'after').process.steps).toMatchObject({
    request: { next: 'new-one' },
    'new-one': { next: 'done' },
  })
})

test('a new end cuts nothing off', () => {
  const { steps } = add(sample, 'end', 'pay').process
  expect(steps['pay']).toEqual(sample.process.steps['pay'])
})

test('what led to a removed step leads to what comes after it, and says so', () => {
  const after = removeStep({ step: 'confirm-slot', title: '' }).apply(sample)
  expect(after.process.steps['pay']!.branches!.at(-1)).toEqual({ next: 'send-confirmation' })
  expect(removalWords(sample, 'confirm-slot')).toBe('“Resident pays” now leads to “Send the confirmation”.')
  expect(checkServicePackage(after)).toEqual([])
})

test('the start stays, and an end stays while something leads to it', () => {
  for (const step of ['request', 'done']) {
    expect(keepsStep(sample, step)).toBeDefined()
    expect(removeStep({ step, title: '' }).apply(sample)).toBe(sample)
  }
  const loose = add(sample, 'end', 'pay')
  expect(removeStep({ step: 'new-one', title: '' }).apply(loose).process).toEqual(sample.process)
})

test.each(catalogue())(
  'any step of $service.name that can be removed leaves a process whose ways lead somewhere',
  (pack) => {
    for (const id of Object.keys(pack.process.steps)) {
      const after = removeStep({ step: id, title: '' }).apply(pack)
      expect(codes(after).filter((code) => /^process.unknown-step .*(next|start)$/.test(code))).toEqual([])
    }
  },
)

test('a copy stands right after its step and leads on to the same', () => {
  const { steps } = duplicateStep({ step: 'send-confirmation', title: '' }).apply(sample).process
  expect(steps['send-confirmation']!.next).toBe('send-the-confirmation-copy')
  expect(steps['send-the-confirmation-copy']).toMatchObject({ next: 'collect', title: 'Send the confirmation (copy)' })
})

test('a step moves past its neighbour and back', () => {
  const down = moveStep({ step: 'confirm-slot', title: '', by: 1 }).apply(sample)
  expect(down.process.steps).toMatchObject({
    'send-confirmation': { next: 'confirm-slot' },
    'confirm-slot': { next: 'collect' },
  })
  expect(moveStep({ step: 'confirm-slot', title: '', by: -1 }).apply(down)).toEqual(sample)
  for (const [step, by] of [
    ['request', 1],
    ['pay', 1],
    ['reserve-slot', -1],
    ['done', 1],
  ] as const)
    expect(moveStep({ step, title: '', by }).apply(sample)).toBe(sample)
})

test('a booking step has its question offer the slots of its calendar', () => {
  const slot = { type: 'object', title: 'Which day?', properties: {} }
  const page = {
    ...empty.forms['request']!.pages[0]!,
    schema: { type: 'object' as const, properties: { day: slot } },
    uiSchema: { day: { 'ui:options': { kind: 'booking-slot' } } },
  }
  const asking = { ...empty, forms: { request: { ...empty.forms['request']!, pages: [page] } } }
  const after = add(asking, 'booking', 'request')
  expect(after.process.steps['new-one']!.config).toEqual({ booking: 'bookings', action: 'reserve', question: 'day' })
  expect(after.forms['request']!.pages[0]!.uiSchema['day']).toEqual({
    'ui:options': { kind: 'booking-slot', booking: 'bookings' },
  })
  expect(codes(after)).toEqual([])
})

test('a part of a config is set and left out again', () => {
  const set = changeStepConfig({ step: 'done', title: '', part: 'note', value: 'All done' }).apply(sample)
  expect(set.process.steps['done']!.config).toEqual({ outcome: 'completed', note: 'All done' })
  expect(changeStepConfig({ step: 'done', title: '', part: 'note', value: undefined }).apply(set)).toEqual(sample)
})
