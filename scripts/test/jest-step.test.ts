import { expect, test } from '@jest/globals'
import { judge, type Report } from './jest-step.ts'

const clean: Report = {
  numPassedTests: 3,
  numFailedTests: 0,
  numTotalTests: 3,
  numRuntimeErrorTestSuites: 0,
  testResults: [],
}

test('tests that hold count one by one', () => {
  expect(judge(clean, 0, '')).toMatchObject({ passed: 3, failed: 0 })
})

test('a suite that cannot run counts as a failure beside the tests that fail, and is shown with its file', () => {
  const testResults = [{ name: '/x/a.test.ts', status: 'failed', message: 'Cannot find module' }]
  const outcome = judge({ ...clean, numFailedTests: 1, numRuntimeErrorTestSuites: 1, testResults }, 1, '')
  expect(outcome).toMatchObject({ passed: 3, failed: 2 })
  expect(outcome.details).toMatch(/a\.test\.ts\nCannot find module/)
})

test('a project without a single test has failed', () => {
  expect(judge({ ...clean, numPassedTests: 0, numTotalTests: 0 }, 0, '')).toMatchObject({ passed: 0, failed: 1 })
})

test('a run that ends badly or leaves no report has failed, whatever held in it', () => {
  expect(judge(clean, 1, 'a worker was killed')).toMatchObject({ failed: 1, details: 'a worker was killed' })
  expect(judge(null, 1, 'out of memory')).toEqual({ passed: 0, failed: 1, details: 'out of memory' })
})
