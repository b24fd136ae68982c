import { expect, test } from '@jest/globals'
import { jobsFor } from './jobs.ts'

test('much work goes in few jobs, each piece once', () => {
  const ids = Array.from({ length: 60 }, (_, n) => `id-${n}`)
  const jobs = jobsFor(ids)
  expect(jobs.map(({ workIds }) => workIds.length)).toEqual([25, 25, 10])
  expect(jobs.flatMap(({ workIds }) => workIds)).toEqual(ids)
})

test('no work makes no job', () => {
  expect(jobsFor([])).toEqual([])
})
