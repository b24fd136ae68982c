import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { CRASH_POINTS, crashPoints } from './crash.ts'

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('.test.') && !name.endsWith('crash.ts'))
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  .join('\n')

test('every crash point that has a name is visited by the code, and every visit is to one that has a name', () => {
  const visited = [...sources.matchAll(/\.crash\('([a-z-]+)'\)/g)].map(([, point]) => point)
  expect([...new Set(visited)].sort()).toEqual([...CRASH_POINTS].sort())
})

test('without a name in the environment a crash point does nothing', () => {
  for (const point of CRASH_POINTS) expect(crashPoints()(point)).toBeUndefined()
})
