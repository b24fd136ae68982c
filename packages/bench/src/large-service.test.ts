import { checkProcess } from '@guildhall/process-engine'
import { stopsPublishing } from '@guildhall/schemas'
import { checkServicePackage } from '@guildhall/schemas/check'
import { expect, test } from '@jest/globals'
import { largeService } from './large-service.ts'

test('the large service has 300 steps and more than 1,000 questions, and nothing stops it from being published', () => {
  const pack = largeService()
  const questions = Object.values(pack.forms).flatMap(({ pages }) =>
    pages.flatMap(({ schema }) => Object.keys(schema.properties)),
  )
  expect(Object.keys(pack.process.steps)).toHaveLength(300)
  expect(questions.length).toBeGreaterThanOrEqual(1_000)
  expect(checkServicePackage(pack)).toEqual([])
  expect(checkProcess(pack).filter(stopsPublishing)).toEqual([])
})
