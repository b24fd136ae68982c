import { expect, test } from '@jest/globals'
import { end, smallService, task } from '../small-service.fixture.ts'
import { checkProcess } from './check-process.ts'

const again = (service: string, wait: boolean) => ({
  kind: 'sub-service',
  config: { service, wait, answers: {} },
  next: 'end',
})
const own = smallService({ end }).service.slug
const told = (steps: Parameters<typeof smallService>[0]) =>
  checkProcess(smallService(steps)).filter(({ code }) => code === 'process/starts-itself')

test.each([true, false])(
  'a service that starts itself at once is told so, whether it waits for that case or not',
  (wait) => {
    const [problem, ...others] = told({ again: again(own, wait), end })
    expect(problem).toMatchObject({ at: '/process/steps/again/config/service' })
    expect(others).toEqual([])
  },
)

test('with a task before it, or a case that has ended, it may start itself', () => {
  expect(told({ ask: { ...task, next: 'again' }, again: again(own, true), end })).toEqual([])
  expect(told({ other: { ...again('other', true), next: 'again' }, again: again(own, false), end })).toEqual([])
})

test('on a way beside others it is found too', () => {
  const ways = ['again', 'ask'].map((start) => ({ id: start, title: start, start }))
  const split = { kind: 'parallel', config: { until: 'all', ways }, next: 'end' }
  const stop = { kind: 'way-end', config: {} }
  const steps = { split, again: { ...again(own, false), next: 'stop' }, ask: { ...task, next: 'stop' }, stop, end }
  expect(told(steps)).toHaveLength(1)
})

test('another service may be started at once', () => {
  expect(told({ again: again('other', false), end })).toEqual([])
})
