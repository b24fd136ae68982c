import { expect, test } from '@jest/globals'
import { clock, end } from '../../small-service.fixture.ts'
import { play } from '../play.fixture.ts'

const licence = {
  kind: 'document',
  config: { document: 'licence', title: { cat: ['Licence for ', { var: 'answers.place' }] } },
  next: 'end',
}
const about = { step: 'licence', occurrence: 1 }
const made = { type: 'document-made', ...about, documentId: 'd1', digest: 'abc' } as const

test('entering asks for the document under its own name, of which the ledger says nothing, and waits', () => {
  const story = play({ licence, end }, { place: 'High Street' })
  expect(story.effects).toContainEqual({
    type: 'make-document',
    key: 'licence#1:document',
    ...about,
    document: 'licence',
    to: 'resident',
    title: 'Licence for High Street',
    moment: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
  })
  expect(story.ledger).toContainEqual({
    type: 'document-asked',
    step: 'licence',
    data: { document: 'licence', to: 'resident' },
  })
  expect(JSON.stringify(story.ledger)).not.toContain('High Street')
  expect(story.waiting()).toEqual(['licence'])
})

test('the case goes on with the document that is kept, and only the first counts', () => {
  const story = play({ licence, end }).tell(made)
  expect(story.state).toMatchObject({ status: 'ended', outcome: 'completed' })
  expect(story.ledger).toContainEqual({
    type: 'document-made',
    step: 'licence',
    data: { document: 'licence', to: 'resident', id: 'd1', digest: 'abc' },
  })
  const before = story.state
  expect(story.tell({ ...made, documentId: 'd2' }).state).toBe(before)
})

test('one that was given by hand lets the case go on without a document of its own', () => {
  const story = play({ licence, end }).tell({ type: 'document-made', ...about })
  expect(story.state.status).toBe('ended')
  expect(story.state.steps['licence']!.result).toEqual({ byHand: true })
})

test('a title that the rule leaves empty is that of the document', () => {
  const untitled = { ...licence, config: { document: 'licence', to: 'staff', title: { var: 'answers.none' } } }
  const [asked] = play({ licence: untitled, end }).effects.filter(({ type }) => type === 'make-document')
  expect(asked).toMatchObject({ to: 'staff' })
  expect(asked).not.toHaveProperty('title')
})

test('a step that a deadline leaves takes a document back that has not been made', () => {
  const late = { id: 'late', at: { after: { minutes: 0 } }, do: [{ action: 'leave', next: 'refused' }] } as never
  const refused = { kind: 'end', config: { outcome: 'refused' } }
  const story = play({ licence: { ...licence, clock, deadlines: [late] }, refused, end }).fire(
    'licence#1:deadline:late',
  )
  expect(story.effects).toContainEqual({ type: 'cancel-work', key: 'licence#1:document' })
  expect(story.tell(made).state.outcome).toBe('refused')
})
