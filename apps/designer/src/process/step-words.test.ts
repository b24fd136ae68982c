import { stepKinds } from '@guildhall/process-engine'
import type { ServicePackage } from '@guildhall/schemas'
import bulkyWaste from '@guildhall/schemas/services/bulky-waste.json' with { type: 'json' }
import { expect, test } from '@jest/globals'
import { stepsInOrder } from './step-order.ts'
import {
  branchWords,
  deadlineWords,
  kindSentences,
  stepKindTitle,
  stepWords,
  teamWords,
  wordedKinds,
} from './step-words.ts'

const pack = bulkyWaste as unknown as ServicePackage
const collect = pack.process.steps['collect']!

test('steps come in the order that a case meets them, the usual way first', () => {
  const ids = stepsInOrder(pack.process).map((one) => one.id)
  expect(ids.slice(0, 8)).toEqual([
    'request',
    'reserve-slot',
    'pay',
    'confirm-slot',
    'send-confirmation',
    'collect',
    'tell-collected',
    'ask-rating',
  ])
  expect(ids.toSorted()).toEqual(Object.keys(pack.process.steps).toSorted())
})

test('a loop and a step that nothing leads to are each listed once', () => {
  const end = { kind: 'end', title: 'End', config: {} }
  const steps = { a: { kind: 'task', title: 'A', config: {}, next: 'a' }, lost: end }
  expect(stepsInOrder({ format: 'guildhall.process/1', start: 'a', steps }).map((one) => one.id)).toEqual(['a', 'lost'])
})

test('every step of the sample says what it does', () => {
  for (const step of Object.values(pack.process.steps)) {
    expect(stepWords(pack, step)).not.toBe('')
    expect(stepWords(pack, step)).not.toContain('undefined')
  }
})

test.each([...stepKinds.keys()])('the kind of step %s has a name and a sentence', (kind) => {
  const step = { kind, title: 'A step', config: {} }
  expect(stepKindTitle(kind)).not.toBe(kind)
  expect(kindSentences[kind]).toMatch(/^[A-Z].+\.$/)
  expect(stepWords(pack, step)).not.toBe('')
})

test('every kind that is put in words is a kind of step', () => {
  expect(wordedKinds.filter((kind) => !stepKinds.has(kind))).toEqual([])
})

test('branches and deadlines are sentences', () => {
  expect(teamWords(collect)).toBe('Waste crew')
  expect(branchWords(pack, collect)).toEqual([
    'If the outcome is “Could not collect”, go to “Say why it was not collected”',
    'Otherwise go to “Say it is done”',
  ])
  expect(branchWords(pack, pack.process.steps['pay']!)[0]).toBe(
    'If the outcome is “Not paid in time”, go to “Give the collection day back”',
  )
  expect(collect.deadlines!.map((one) => deadlineWords(pack, one))).toEqual([
    '8 working hours before the target: send “Reminder to the crew” to the team',
    'When the target is missed: mark it urgent, give the task to the team lead and send “Overdue, to the team lead” to the team lead',
  ])
})
