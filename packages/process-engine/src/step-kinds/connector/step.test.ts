import { expect, test } from '@jest/globals'
import { clock, end } from '../../small-service.fixture.ts'
import { play } from '../play.fixture.ts'

const call = {
  kind: 'connector',
  config: {
    connector: 'back-office',
    operation: 'createRecord',
    input: { place: { var: 'answers.place' }, kind: 'pavement' },
  },
  branches: [{ when: { '==': [{ var: 'outcome' }, 'ok'] }, next: 'end' }, { next: 'refused' }],
}
const refused = { kind: 'end', config: { outcome: 'refused' } }
const about = { step: 'call', occurrence: 1 }
const replied = { type: 'connector-replied', ...about, result: { number: 'R1' } } as const

test('entering asks for the call with its input worked out, of which the ledger says nothing', () => {
  const story = play({ call, refused, end }, { place: 'High Street' })
  expect(story.effects).toContainEqual({
    type: 'call-connector',
    key: 'call#1:call',
    ...about,
    connector: 'back-office',
    operation: 'createRecord',
    input: { place: 'High Street', kind: 'pavement' },
  })
  expect(story.ledger).toContainEqual({
    type: 'connector-called',
    step: 'call',
    data: { connector: 'back-office', operation: 'createRecord' },
  })
  expect(JSON.stringify(story.ledger)).not.toContain('High Street')
  expect(story.waiting()).toEqual(['call'])
})

test('the answer is the result, and only the first one counts', () => {
  const story = play({ call, refused, end }).tell(replied)
  expect(story.state).toMatchObject({ status: 'ended', outcome: 'completed' })
  expect(story.state.steps['call']).toMatchObject({ outcome: 'ok', result: { number: 'R1' } })
  const before = story.state
  expect(story.tell(replied).state).toBe(before)
})

test('a refusal is an outcome with its reason', () => {
  const story = play({ call, refused, end }).tell({ type: 'connector-failed', ...about, reason: 'NOT_ELIGIBLE' })
  expect(story.state.outcome).toBe('refused')
  expect(story.state.steps['call']).toMatchObject({ outcome: 'failed', result: { reason: 'NOT_ELIGIBLE' } })
})

test('a step that a deadline leaves takes a call back that has not been made', () => {
  const late = { id: 'late', at: { after: { minutes: 0 } }, do: [{ action: 'leave', next: 'refused' }] } as never
  const story = play({ call: { ...call, clock, deadlines: [late] }, refused, end }).fire('call#1:deadline:late')
  expect(story.effects).toContainEqual({ type: 'cancel-work', key: 'call#1:call' })
  expect(story.tell(replied).state.outcome).toBe('refused')
})
