import { expect, jest, test } from '@jest/globals'
import { remembering } from './remember.ts'

function counted() {
  const asked: string[] = []
  const lookUp = async (key: string) => {
    asked.push(key)
    if (key === 'broken') throw new Error('away')
    return `${key}!`
  }
  return { asked, lookUp }
}

test('one who asks again within the time gets the same answer without another look-up', async () => {
  const { asked, lookUp } = counted()
  const find = remembering(lookUp, { forMs: 60_000, most: 10 })
  expect(await Promise.all([find('a'), find('a')])).toEqual(['a!', 'a!'])
  expect(await find('a')).toBe('a!')
  expect(asked).toEqual(['a'])
})

test('after its time an answer is looked up anew', async () => {
  jest.useFakeTimers()
  try {
    const { asked, lookUp } = counted()
    const find = remembering(lookUp, { forMs: 1_000, most: 10 })
    await find('a')
    jest.setSystemTime(Date.now() + 1_001)
    await find('a')
    expect(asked).toEqual(['a', 'a'])
  } finally {
    jest.useRealTimers()
  }
})

test('it holds no more than it may, and lets the oldest go first', async () => {
  const { asked, lookUp } = counted()
  const find = remembering(lookUp, { forMs: 60_000, most: 2 })
  for (const key of ['a', 'b', 'c', 'b', 'c', 'a']) await find(key)
  expect(asked).toEqual(['a', 'b', 'c', 'a'])
})

test('a failure is told to everybody who asked and not kept', async () => {
  const { asked, lookUp } = counted()
  const find = remembering(lookUp, { forMs: 60_000, most: 2 })
  await expect(find('broken')).rejects.toThrow('away')
  await expect(find('broken')).rejects.toThrow('away')
  expect(asked).toEqual(['broken', 'broken'])
})
