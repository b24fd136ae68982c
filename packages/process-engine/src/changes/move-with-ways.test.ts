import { expect, test } from '@jest/globals'
import { compileProcess } from '../compile.ts'
import { clock, end, payment, smallService, task } from '../small-service.fixture.ts'
import { play } from '../step-kinds/play.fixture.ts'
import { landing } from './landing.ts'
import { moveToVersion } from './move-to-version.ts'

const actor = { kind: 'staff', id: 'designer-1' } as const
const move = { from: 1, to: 2, actor, hasNote: false }
const later = new Date('2026-12-01T12:00:00Z')
const remind = [{ id: 'soon', at: { share: 0.5 }, do: [{ action: 'reassign' as const, to: 'team-lead' as const }] }]
const visit = { ...task, clock, deadlines: remind, next: 'stop' }
const around = { look: visit, measure: visit, stop: { kind: 'way-end', config: { outcome: 'seen' } }, end }

const parallel = (starts: Record<string, string>, until = 'all', steps: object = {}) => {
  const ways = Object.entries(starts).map(([id, start]) => ({ id, title: id.toUpperCase(), start }))
  return { both: { kind: 'parallel', config: { ways, until }, next: 'end' }, ...around, ...steps }
}
const forEach = (config: object) => ({
  both: { kind: 'for-each', config: { start: 'look', ...config }, next: 'end' },
  ...around,
})

type Steps = Parameters<typeof smallService>[0]

function moved(story: ReturnType<typeof play>, steps: object) {
  const now = compileProcess(smallService(steps as Steps))
  const said = landing(story.definition, now, story.state)
  const advance = moveToVersion(story.definition, now, story.state, move, later)
  const waiting = Object.entries(advance?.state.steps ?? {}).flatMap(([place, { status }]) =>
    status === 'active' ? [place] : [],
  )
  return { ...said, advance, waiting: waiting.sort() }
}

test('ways that are in both versions go on, one that is gone is dropped with its task and timer, and a new one is opened', () => {
  const story = play(parallel({ roof: 'look', walls: 'look' }) as Steps)
  const { advance, loses, cannot, waiting } = moved(story, parallel({ walls: 'look', floor: 'measure' }))
  expect(cannot).toEqual([])
  expect(loses).toEqual([
    'The way “ROOF” of “both” is dropped',
    'What is open at “look” is closed with the way that it is on',
  ])
  expect(waiting).toEqual(['both', 'both#1.floor/measure', 'both#1.walls/look'])
  expect(advance!.effects).toContainEqual({ type: 'close-task', key: 'both#1.roof/look#1:task' })
  expect(advance!.effects).toContainEqual({ type: 'cancel-timer', key: 'both#1.roof/look#1:deadline:soon' })
  expect(advance!.effects).not.toContainEqual(expect.objectContaining({ key: 'both#1.walls/look#1:task' }))
  expect(advance!.state.steps['both']?.ways).toMatchObject({
    roof: { status: 'cancelled' },
    walls: { status: 'open' },
    floor: { status: 'open' },
  })
})

test('when what is left of the ways has ended already, the step is over with the move', () => {
  const story = play(parallel({ roof: 'look', walls: 'look', floor: 'look' }) as Steps)
  story.complete('both#1.roof/look', 'yes').complete('both#1.walls/look', 'yes')
  const { advance } = moved(story, parallel({ roof: 'look', walls: 'look' }))
  expect(advance!.state).toMatchObject({ status: 'ended', timers: {} })
  expect(advance!.state.steps['both']).toMatchObject({
    outcome: 'all',
    result: { ways: { roof: 'seen', floor: null } },
  })
})

test('a version for which one way is enough goes on with the one that has ended', () => {
  const story = play(parallel({ roof: 'look', walls: 'look' }) as Steps).complete('both#1.walls/look', 'yes')
  const { advance } = moved(story, parallel({ roof: 'look', walls: 'look' }, 'any'))
  expect(advance!.state).toMatchObject({ status: 'ended' })
  expect(advance!.state.steps['both']).toMatchObject({ outcome: 'walls' })
  expect(advance!.effects).toContainEqual({ type: 'close-task', key: 'both#1.roof/look#1:task' })
})

test('a way that was dropped and is in the next version again begins anew, under keys of its own', () => {
  const story = play(parallel({ roof: 'look', walls: 'look' }) as Steps)
  const first = moved(story, parallel({ walls: 'look', floor: 'look' })).advance!
  const now = compileProcess(smallService(parallel({ walls: 'look', floor: 'look' }) as Steps))
  const back = moveToVersion(now, story.definition, first.state, { ...move, from: 2, to: 3 }, later)!
  expect(back.state.steps['both#1.roof/look']).toMatchObject({ status: 'active', occurrence: 2 })
  expect(back.effects).toContainEqual(expect.objectContaining({ type: 'open-task', key: 'both#1.roof/look#2:task' }))
})

test('a payment that may be under way keeps the way that it is on from being dropped', () => {
  const steps = { pay: { ...payment, next: 'stop' } }
  const story = play(parallel({ roof: 'pay', walls: 'look' }, 'all', steps) as Steps)
  const { cannot, advance } = moved(story, parallel({ walls: 'look', floor: 'look' }, 'all', steps))
  expect(cannot).toEqual(['“pay” cannot be left: a payment may be under way'])
  expect(advance).toBeUndefined()
})

test('entries that are the same in the list of the other version go on, the others are dropped, and new ones are opened', () => {
  const answers = { items: ['sofa', 'bed', 'lamp'], rooms: ['sofa', 'desk', 'lamp', 'rug'] }
  const story = play(forEach({ over: { var: 'answers.items' } }) as Steps, answers).complete('both#1.2/look', 'yes')
  const { advance, loses, waiting } = moved(story, forEach({ over: { var: 'answers.rooms' } }))
  expect(loses).toEqual([
    'The way “entry 2” of “both” is dropped',
    'What is open at “look” is closed with the way that it is on',
  ])
  expect(waiting).toEqual(['both', 'both#1.0/look', 'both#1.1/look', 'both#1.3/look'])
  expect(advance!.state.steps['both#1.1/look']).toMatchObject({ occurrence: 2 })
  expect(advance!.state.steps['both']?.ways).toMatchObject({
    1: { item: 'desk' },
    2: { status: 'done' },
    3: { item: 'rug' },
  })
})

test('more entries at once are opened with the move; fewer drop none', () => {
  const over = { var: 'answers.items' }
  const story = play(forEach({ over, atOnce: 1 }) as Steps, { items: ['sofa', 'bed', 'lamp'] })
  const { advance, loses, waiting } = moved(story, forEach({ over, atOnce: 2 }))
  expect(loses).toEqual([])
  expect(waiting).toEqual(['both', 'both#1.0/look', 'both#1.1/look'])
  const now = compileProcess(smallService(forEach({ over, atOnce: 2 }) as Steps))
  const back = moveToVersion(now, story.definition, advance!.state, { ...move, from: 2, to: 3 }, later)!
  expect(back.effects).toEqual([])
})

test('a list that is empty in the other version ends the step, with none gone through', () => {
  const story = play(forEach({ over: { var: 'answers.items' } }) as Steps, { items: ['sofa'], rooms: [] })
  const { advance } = moved(story, forEach({ over: { var: 'answers.rooms' } }))
  expect(advance!.state).toMatchObject({ status: 'ended', timers: {} })
  expect(advance!.state.steps['both']).toMatchObject({ outcome: 'none', result: { count: 0 } })
})

test('a step that stands on another way in the other version needs a step to land at, and one of the same way', () => {
  const story = play({ look: { ...task, next: 'end' }, end })
  const now = compileProcess(smallService(parallel({ roof: 'look', walls: 'look' }) as Steps))
  expect(landing(story.definition, now, story.state).cannot).toEqual([
    '“look” is on another way there: choose a step for it',
  ])
  expect(landing(story.definition, now, story.state, { look: 'measure' }).cannot).toEqual([
    '“measure” is not on the same way as “look”: choose a step that is',
  ])
  expect(landing(story.definition, now, story.state, { look: 'both' })).toMatchObject({
    lands: { look: 'both' },
    cannot: [],
  })
})

test('a wait that waits for something else there begins anew, so that a case cannot wait for what will never come', () => {
  const story = play({ hold: { kind: 'wait', config: { event: 'seen' }, next: 'end' }, end })
  const now = { hold: { kind: 'wait', config: { for: { days: 2 } }, next: 'end' }, end }
  const { loses, advance } = moved(story, now)
  expect(loses).toEqual(['“hold” begins anew, for it waits for something else in that version'])
  expect(Object.keys(advance!.state.timers)).toEqual(['hold#2:wait'])
})

test('a clock that the process has paused goes on in a version that has no rule for it to stand still', () => {
  const paused = { ...clock, pauseWhile: { waitingFor: ['staff' as const] } }
  const story = play({ look: { ...task, clock: paused, next: 'end' }, end })
  expect(story.state.steps['look']?.clock?.pausedBy).toEqual(['process'])
  const { advance } = moved(story, { look: { ...task, clock, next: 'end' }, end })
  expect(advance!.state.steps['look']?.clock?.pausedAt).toBeUndefined()
  expect(advance!.ledger.map(({ type }) => type)).toContain('clock-resumed')
})
