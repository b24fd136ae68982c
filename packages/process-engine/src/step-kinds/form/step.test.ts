import { expect, test } from '@jest/globals'
import { clock, end } from '../../small-service.fixture.ts'
import { play } from '../play.fixture.ts'
import { visitTo } from '../visit.fixture.ts'
import { formStep } from './step.ts'

const request = { kind: 'form', config: { form: 'request', by: 'resident' } }
const more = { kind: 'form', config: { form: 'request', by: 'resident', message: 'confirmed' }, next: 'end' }
const staff = {
  kind: 'form',
  config: {
    form: 'request',
    by: 'officer',
    team: {
      rules: [{ when: { '==': [{ var: 'answers.area' }, 'north'] }, team: 'north-team' }],
      otherwise: 'south-team',
    },
  },
  next: 'end',
}
const actor = { kind: 'guest' } as const

test('the form at the start is done at once, for its answers came with the start', () => {
  expect(play({ request: { ...request, next: 'end' }, end }).state.status).toBe('ended')
})

test('a form later on waits for the resident, who is told, and whose answers join the others', () => {
  const story = play({ request: { ...request, next: 'more' }, more, end }, { place: 'here', colour: 'red' })
  expect(story.waiting()).toEqual(['more'])
  expect(story.effects).toContainEqual({
    type: 'send-message',
    key: 'more#1:message',
    message: 'confirmed',
    to: 'applicant',
    step: 'more',
  })
  const submitted = { type: 'form-submitted', step: 'more', occurrence: 1, answers: { colour: 'blue' }, actor } as const
  story.tell(submitted)
  expect(story.state).toMatchObject({ status: 'ended', answers: { place: 'here', colour: 'blue' } })
  expect(JSON.stringify(story.ledger)).not.toContain('blue')
  const before = story.state
  expect(story.tell({ ...submitted, answers: { colour: 'green' } }).state).toBe(before)
})

test('a form for staff opens a task for the team that a rule names, and its answers come with the completion', () => {
  for (const [area, team] of [
    ['north', 'north-team'],
    ['east', 'south-team'],
  ]) {
    const story = play({ request: { ...request, next: 'staff' }, staff, end }, { area })
    expect(story.effects).toContainEqual(expect.objectContaining({ type: 'open-task', key: 'staff#1:task', team }))
    story.tell({
      type: 'task-completed',
      step: 'staff',
      occurrence: 1,
      outcome: 'submitted',
      answers: { size: 3 },
      actor: { kind: 'staff', id: 'officer-1' },
    })
    expect(story.state).toMatchObject({ status: 'ended', answers: { area, size: 3 } })
    expect(story.effects).toContainEqual({ type: 'close-task', key: 'staff#1:task', outcome: 'submitted' })
  }
})

test('nobody but whom it asks can fill it in', () => {
  const story = play({ request: { ...request, next: 'staff' }, staff, end })
  const before = story.state
  const answers = { size: 3 }
  expect(story.tell({ type: 'form-submitted', step: 'staff', occurrence: 1, answers, actor }).state).toBe(before)
})

test('a form that is left by a deadline closes its task', () => {
  const late = { id: 'late', at: { after: { minutes: 0 } }, do: [{ action: 'leave', next: 'end' }] } as never
  const story = play({ request: { ...request, next: 'staff' }, staff: { ...staff, clock, deadlines: [late] }, end })
  story.fire('staff#1:deadline:late')
  expect(story.effects).toContainEqual({ type: 'close-task', key: 'staff#1:task' })
  expect(story.state.answers).toEqual({})
})

test('the start form again, as after going back, waits for the resident', () => {
  const config = formStep.example
  const again = visitTo(config, { step: 'request', occurrence: 2 })
  expect(formStep.enter({ ...again, definition: { ...again.definition, start: 'request' } }).done).toBeUndefined()
})
