import { expect, test } from '@jest/globals'
import { places } from './places.ts'

/** Something that runs until it is told to end. */
function held() {
  let end = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  return { run: () => ended, end }
}

const soon = () => new Promise((resolve) => setImmediate(resolve))

test('no more begin than there are places, and the next begins when one has ended', async () => {
  const { begin } = places(2, () => {})
  const [first, second, third] = [held(), held(), held()]
  const begun: string[] = []
  await begin(first.run)
  await begin(second.run)
  const waiting = begin(third.run).then(() => begun.push('third'))
  await soon()
  expect(begun).toEqual([])
  first.end()
  await waiting
  expect(begun).toEqual(['third'])
})

test('it is empty when the last one has ended', async () => {
  const { begin, empty } = places(2, () => {})
  const one = held()
  await begin(one.run)
  let isEmpty = false
  const emptied = empty().then(() => {
    isEmpty = true
  })
  await soon()
  expect(isEmpty).toBe(false)
  one.end()
  await emptied
  expect(isEmpty).toBe(true)
})

test('an error is told and frees the place', async () => {
  const errors: string[] = []
  const { begin, empty } = places(1, ({ message }) => errors.push(message))
  await begin(async () => {
    throw new Error('broken')
  })
  await begin(async () => {})
  await empty()
  expect(errors).toEqual(['broken'])
})
