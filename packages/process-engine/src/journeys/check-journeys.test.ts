import { expect, test } from '@jest/globals'
import { bulkyWaste } from '../bulky-waste.fixture.ts'
import { checkProcess } from '../check/check-process.ts'

const edited = (edit: (copy: typeof bulkyWaste) => void) => {
  const copy = structuredClone(bulkyWaste)
  edit(copy)
  return checkProcess(copy).map(({ code, at, level = 'fail' }) => `${level} ${code} ${at}`)
}

test('an edit that makes a journey come out otherwise keeps the service from being published, with the place and the sentence', () => {
  const copy = structuredClone(bulkyWaste)
  copy.fees['collection']!.lines[0]!.amount = 4000
  expect(checkProcess(copy)[0]).toEqual({
    code: 'journey/fee',
    at: '/journeys/0/expect/fee',
    message: 'The journey "Paid and collected on the day" comes out otherwise. The fee is £67.00, not £62.00',
  })
})

test.each<[string, (copy: typeof bulkyWaste) => void, string[]]>([
  ['nothing', () => undefined, []],
  [
    'two journeys with one id',
    ({ journeys }) => void Object.assign(journeys![1]!, { id: 'collected' }),
    ['fail journey/twice /journeys/1/id'],
  ],
  [
    'another order of steps',
    ({ process }) => {
      process.steps['tell-abandoned']!.next = 'release-slot'
      process.steps['pay']!.branches![0]!.next = 'tell-abandoned'
      process.steps['release-slot']!.next = 'not-paid'
    },
    ['fail journey/path /journeys/2/expect/path/3', 'fail journey/path /journeys/3/expect/path/3'],
  ],
  [
    'another recipient',
    ({ process }) => void Object.assign(process.steps['ask-rating-refused']!.config, { to: 'team' }),
    ['fail journey/messages /journeys/1/expect/messages/2'],
  ],
  [
    'another end',
    ({ process }) => void Object.assign(process.steps['not-collected']!.config, { outcome: 'cancelled' }),
    ['fail journey/end /journeys/1/expect/end'],
  ],
  [
    'an outcome with another id',
    ({ process }) => {
      const { steps } = process
      ;(steps['collect']!.config as { outcomes: { id: string }[] }).outcomes[1]!.id = 'missing'
      steps['collect']!.branches![0]!.when = { '==': [{ var: 'outcome' }, 'missing'] }
    },
    ['fail journey/move /journeys/1/moves/2'],
  ],
])('finds %s', (_name, edit, expected) => {
  expect(edited(edit)).toEqual(expected)
})

test('journeys are not run while the process has problems of its own', () => {
  expect(
    edited(({ process }) => void Object.assign(process, { start: 'gone' })).filter((problem) =>
      problem.includes('journey/'),
    ),
  ).toEqual([])
})
