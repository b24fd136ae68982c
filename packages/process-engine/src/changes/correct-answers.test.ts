import { expect, test } from '@jest/globals'
import { end, payment, task } from '../small-service.fixture.ts'
import { play } from '../step-kinds/play.fixture.ts'

const actor = { kind: 'staff', id: 'officer-1' } as const
const corrected = (answers: Record<string, unknown>, ...questions: string[]) =>
  ({ type: 'answers-corrected', answers, questions, actor, hasNote: true }) as const

test('later rules read the corrected answers, and the ledger names the questions alone', () => {
  const when = { '==': [{ var: 'answers.place' }, 'there'] }
  const steps = {
    look: { ...task, branches: [{ when, next: 'good' }, { next: 'end' }] },
    good: { ...task, next: 'end' },
    end,
  }
  const story = play(steps, { place: 'here' }).tell(corrected({ place: 'there' }, 'place'))
  expect(story.ledger.at(-1)).toEqual({
    type: 'answers-corrected',
    actor,
    data: { questions: ['place'], hasNote: true },
  })
  expect(story.complete('look', 'yes').waiting()).toEqual(['good'])
})

test('a fee that was asked for stays as it was', () => {
  const story = play({ pay: { ...payment, next: 'end' }, end }, { items: [] })
  const asked = story.effects.length
  story.tell(corrected({ items: [{ item: 'sofa', quantity: 9 }] }, 'items'))
  expect(story.effects).toHaveLength(asked)
  expect(story.waiting()).toEqual(['pay'])
})

test('no question corrected is no event', () => {
  const story = play({ look: { ...task, next: 'end' }, end }, { place: 'here' })
  const before = story.state
  expect(story.tell(corrected({ place: 'here' })).state).toBe(before)
})
