import { type ServicePackage, stopsPublishing } from '@guildhall/schemas'
import { expect, test } from '@jest/globals'
import { bulkyWaste } from '../bulky-waste.fixture.ts'
import { clock, end, message, payment, smallService, task } from '../small-service.fixture.ts'
import { checkProcess } from './check-process.ts'

const twoWays = {
  ways: ['ask', 'other'].map((start) => ({ id: start, title: start, start })),
  until: 'all',
}
/** What keeps a service from being published; what is only worth a look is tested beside the check that finds it. */
const problems = (service: ServicePackage) =>
  checkProcess(service)
    .filter(stopsPublishing)
    .map(({ code, at }) => `${code} ${at}`)
const asked = { ...task, next: 'end' }
const deadline = (action: object, id = 'late') => ({ id, at: { after: { minutes: 0 } }, do: [action] }) as never

test('the bulky waste service has no problems', () => {
  expect(checkProcess(bulkyWaste)).toEqual([])
})

test('a start that is no step', () => {
  const service = smallService({ ask: asked, end })
  service.process.start = 'gone'
  expect(problems(service)).toEqual(['process/unknown-start /process/start'])
})

test.each<[string, Parameters<typeof smallService>[0], string[]]>([
  [
    'a next step that does not exist',
    { ask: { ...task, next: 'gone' }, end },
    [
      'process/unknown-step /process/steps/ask/next',
      'process/no-end /process/steps',
      'process/unreachable-step /process/steps/end',
    ],
  ],
  [
    'a branch to a step that does not exist',
    { ask: { ...task, branches: [{ when: true, next: 'gone' }, { next: 'end' }] }, end },
    ['process/unknown-step /process/steps/ask/branches/0/next'],
  ],
  [
    'a deadline that leaves for nowhere',
    { ask: { ...asked, clock, deadlines: [deadline({ action: 'leave', next: 'gone' })] }, end },
    ['process/unknown-step /process/steps/ask/deadlines/0/do/0/next'],
  ],
  ['a step that nothing leads to', { ask: asked, lost: asked, end }, ['process/unreachable-step /process/steps/lost']],
  [
    'a step without a way on',
    { ask: task, end },
    [
      'process/no-way-on /process/steps/ask',
      'process/no-end /process/steps',
      'process/unreachable-step /process/steps/end',
    ],
  ],
  [
    'a step with two ways on',
    { ask: { ...asked, branches: [{ next: 'end' }] }, end },
    ['process/two-ways-on /process/steps/ask'],
  ],
  ['an end that goes on', { ask: asked, end: { ...end, next: 'ask' } }, ['process/end-goes-on /process/steps/end']],
  [
    'branches without a default',
    { ask: { ...task, branches: [{ when: true, next: 'end' }] }, end },
    ['process/no-default-branch /process/steps/ask/branches'],
  ],
  [
    'a default before the last branch',
    { ask: { ...task, branches: [{ next: 'end' }, { when: true, next: 'end' }] }, end },
    ['process/default-not-last /process/steps/ask/branches/0'],
  ],
  [
    'a corner that no case gets out of',
    {
      ask: { ...task, branches: [{ when: { var: 'outcome' }, next: 'trap' }, { next: 'end' }] },
      trap: { ...task, next: 'trap' },
      end,
    },
    ['process/cannot-end /process/steps/trap'],
  ],
  [
    'a round without a wait',
    {
      one: { ...message, next: 'two' },
      two: { kind: 'decision', branches: [{ when: { var: 'answers.place' }, next: 'one' }, { next: 'end' }] },
      end,
    },
    ['process/endless-round /process/steps/one', 'process/endless-round /process/steps/two'],
  ],
  [
    'a form that is not the first step, which the case waits for',
    {
      ask: { ...task, next: 'form' },
      form: { kind: 'form', config: { form: 'request', by: 'resident' }, next: 'end' },
      end,
    },
    [],
  ],
  [
    'names that the service does not have',
    {
      form: { kind: 'form', config: { form: 'gone', by: 'resident' }, next: 'book' },
      book: { kind: 'booking', config: { booking: 'gone', action: 'reserve', question: 'gone' }, next: 'pay' },
      pay: { ...payment, config: { ...payment.config, fee: 'gone' }, next: 'tell' },
      tell: { ...message, config: { message: 'gone', to: 'applicant' }, next: 'ask' },
      ask: {
        ...asked,
        clock: { ...clock, calendar: 'gone' },
        deadlines: [deadline({ action: 'remind', to: 'team', message: 'gone' })],
      },
      end,
    },
    [
      'process/unknown-form /process/steps/form/config/form',
      'process/unknown-booking /process/steps/book/config/booking',
      'process/unknown-question /process/steps/book/config/question',
      'process/unknown-fee /process/steps/pay/config/fee',
      'process/unknown-message /process/steps/tell/config/message',
      'process/unknown-calendar /process/steps/ask/clock/calendar',
      'process/unknown-message /process/steps/ask/deadlines/0/do/0/message',
    ],
  ],
  [
    'rules that read what is not there',
    {
      ask: {
        ...task,
        clock: { ...clock, from: { var: 'answers.gone' } },
        branches: [
          { when: { '==': [{ var: 'steps.gone.outcome' }, 'yes'] }, next: 'end' },
          { when: { var: 'item' }, next: 'end' },
          { when: { log: 'x' }, next: 'end' },
          { next: 'end' },
        ],
      },
      end,
    },
    [
      'process/unknown-step /process/steps/ask/branches/0/when',
      'process/unknown-variable /process/steps/ask/branches/1/when',
      'rule/operator /process/steps/ask/branches/2/when',
      'process/unknown-question /process/steps/ask/clock/from',
    ],
  ],
  [
    'deadlines that cannot work',
    {
      pay: {
        ...payment,
        clock,
        deadlines: [deadline({ action: 'leave', next: 'end' }), deadline({ action: 'reassign', to: 'team-lead' })],
        next: 'ask',
      },
      ask: { ...asked, deadlines: [deadline({ action: 'raise-priority', to: 'high' })] },
      end,
    },
    [
      'process/cannot-be-left /process/steps/pay/deadlines/0/do/0',
      'process/deadline-twice /process/steps/pay/deadlines/1/id',
      'process/no-task /process/steps/pay/deadlines/1/do/0',
      'process/deadline-without-clock /process/steps/ask/deadlines',
      'process/deadline-after-end /process/steps/pay/deadlines/0/at',
      'process/deadline-after-end /process/steps/pay/deadlines/1/at',
    ],
  ],
  [
    'a clock on a step that does not wait',
    { tell: { ...message, clock, next: 'end' }, end },
    ['process/clock-on-no-wait /process/steps/tell/clock'],
  ],
  [
    'a wait for nothing',
    { pause: { kind: 'wait', config: {}, next: 'end' }, end },
    ['process/wait-for-nothing /process/steps/pause/config'],
  ],
  [
    'a way that nobody opened',
    { ask: { ...task, next: 'stop' }, stop: { kind: 'way-end' }, end },
    ['process/unreachable-step /process/steps/end', 'process/way-end-outside /process/steps/stop'],
  ],
  [
    'a way that runs into the steps outside',
    {
      split: { kind: 'parallel', config: twoWays, next: 'ask' },
      ask: asked,
      other: { ...task, next: 'stop' },
      stop: { kind: 'way-end' },
      end,
    },
    ['process/way-leaves /process/steps/split/config/ways/0/start'],
  ],
  [
    'a way that goes to nowhere',
    {
      split: { kind: 'parallel', config: twoWays, next: 'end' },
      ask: { ...task, next: 'stop' },
      stop: { kind: 'way-end' },
      end,
    },
    ['process/unknown-step /process/steps/split/config/ways/1/start'],
  ],
  [
    'a kind that does not exist',
    { ask: { kind: 'magic', next: 'end' }, end },
    ['step/unknown-kind /process/steps/ask/kind'],
  ],
])('finds %s', (_name, steps, expected) => {
  expect(problems(smallService(steps))).toEqual(expected)
})

test('rules of fees and bookings are checked too', () => {
  const service = structuredClone(bulkyWaste)
  service.fees['collection']!.lines[0]!.when = { var: 'answers.gone' }
  service.bookings['collections']!.zone = { substr: ['a', 1] }
  expect(problems(service)).toEqual([
    'process/unknown-question /fees/collection/lines/0/when',
    'rule/operator /bookings/collections/zone',
  ])
})

test('every problem is a sentence', () => {
  for (const { message } of checkProcess(smallService({ ask: task, lost: asked, end }))) {
    expect(message).toMatch(/^["A-Z].* .*/)
  }
})
