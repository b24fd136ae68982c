import { expect, test } from '@jest/globals'
import { gathering } from './gather.ts'

function counted() {
  const calls: number[][] = []
  const double = async (keys: number[]) => {
    calls.push(keys)
    await new Promise((resolve) => setTimeout(resolve, 5))
    if (keys.includes(13)) throw new Error('unlucky')
    return new Map(keys.filter((key) => key < 100).map((key) => [key, key * 2]))
  }
  return { calls, double }
}

test('what is asked at once goes in one call, and everybody gets their own answer', async () => {
  const { calls, double } = counted()
  const ask = gathering(double, 10)
  expect(await Promise.all([ask(1), ask(2), ask(500)])).toEqual([2, 4, undefined])
  expect(calls).toEqual([[1, 2, 500]])
})

test('who asks while a call is under way shares the next one', async () => {
  const { calls, double } = counted()
  const ask = gathering(double, 10)
  const first = ask(1)
  await new Promise((resolve) => setTimeout(resolve, 2))
  const later = [ask(2), ask(3)]
  expect(await Promise.all([first, ...later])).toEqual([2, 4, 6])
  expect(calls).toEqual([[1], [2, 3]])
})

test('no call asks for more than it may', async () => {
  const { calls, double } = counted()
  const ask = gathering(double, 2)
  expect(await Promise.all([1, 2, 3, 4, 5].map(ask))).toEqual([2, 4, 6, 8, 10])
  expect(calls).toEqual([[1, 2], [3, 4], [5]])
})

test('an error reaches all who shared the call, and the next ones are served', async () => {
  const { double } = counted()
  const ask = gathering(double, 10)
  const outcomes = await Promise.allSettled([ask(13), ask(1)])
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await ask(1)).toBe(2)
})
