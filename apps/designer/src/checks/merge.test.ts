import { expect, test } from '@jest/globals'
import { mergeProblems } from './merge.ts'

const problem = (code: string, at = '/process') => ({ code, at, message: code })

test('what an edit puts right goes at once, what it breaks comes, and what only the server knows stays', () => {
  const server = [problem('task/unknown-team'), problem('process/no-end')]
  const before = [problem('process/no-end')]
  expect(mergeProblems(server, before, [problem('process/unknown-step')]).map(({ code }) => code)).toEqual([
    'task/unknown-team',
    'process/unknown-step',
  ])
  expect(mergeProblems(server, before, before)).toEqual(server)
})
