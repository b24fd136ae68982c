import { expect, test } from '@jest/globals'
import { checkWorkKinds, listedKinds } from './check-work-kinds.ts'
import { workKinds } from './registry.ts'

test('every kind of work that the contract lists has its handler, and no handler is for a kind that is not listed', () => {
  expect(() => checkWorkKinds()).not.toThrow()
  expect(Object.keys(workKinds).sort()).toEqual(listedKinds().sort())
})

test('a process stops at its start when a kind of work has no handler, and names the kind', () => {
  for (const kind of listedKinds()) {
    const { [kind as keyof typeof workKinds]: _, ...rest } = workKinds
    expect(() => checkWorkKinds(rest)).toThrow(`no handler for the kind of work "${kind}"`)
  }
})

test('a process stops at its start when it has a handler for a kind that the contract does not list', () => {
  expect(() => checkWorkKinds({ ...workKinds, 'train-a-pigeon': {} })).toThrow('a handler for "train-a-pigeon"')
  // A kind that is called as something every object has is no handler either.
  expect(() => checkWorkKinds(workKinds, [...listedKinds(), 'toString'])).toThrow('"toString"')
})
