import { stepKinds } from '@guildhall/process-engine'
import type { ServicePackage } from '@guildhall/schemas'
import { catalogue } from '@guildhall/schemas/catalogue'
import { expect, test } from '@jest/globals'
import elkBundled from 'elkjs/lib/elk.bundled.js'
import { findSteps } from '../process/find-steps.ts'
import { stepIcons } from '../process/step-icons.ts'
import { problemsByStep, stepProblemWords } from '../process/step-problems.ts'
import { createFlow, type Look } from './flow.ts'
import { graphOf } from './graph.ts'
import { journeyPath } from './journey-path.ts'
import { canvasKeys, keyAction } from './keys.ts'
import { type Box, type Layout, layoutQuestion, readLayout } from './layout.ts'
import { distanceTo, roundedPath } from './rounded-path.ts'
import { walk } from './walk.ts'

const service = (slug: string) => catalogue().find((pack) => pack.service.slug === slug)!
const waste = service('bulky-waste')
const licence = service('pavement-licence')
const layOut = async (pack: ServicePackage): Promise<Layout> =>
  readLayout(await new elkBundled.default().layout(layoutQuestion(graphOf(pack))))

test('every kind of step has a picture', () => {
  expect(Object.keys(stepIcons).toSorted()).toEqual([...stepKinds.keys()].toSorted())
})

test.each(catalogue())('every step and way of $service.name is drawn, no card over another', async (pack) => {
  const graph = graphOf(pack)
  const layout = await layOut(pack)
  expect(Object.keys(layout.cards).toSorted()).toEqual(Object.keys(pack.process.steps).toSorted())
  expect(Object.keys(layout.routes).toSorted()).toEqual(graph.arrows.map(({ id }) => id).toSorted())
  const free = graph.cards.filter(({ group }) => group === undefined).map(({ id }) => layout.cards[id]!)
  for (const [at, one] of free.entries())
    for (const other of free.slice(at + 1)) expect(overlap(one, other)).toBe(false)
})

const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

test('steps of a way that another step opens stand in its frame', async () => {
  const { groups, cards } = graphOf(licence)
  expect(groups.map(({ title, steps }) => [title, steps])).toEqual([
    ['Way: Consultation', ['consult', 'objected', 'not-objected']],
    ['Way: Site visit', ['measure', 'measured']],
  ])
  expect(cards.find(({ id }) => id === 'consult')?.group).toBe(groups[0]!.id)
  expect(Object.keys((await layOut(licence)).groups)).toEqual(groups.map(({ id }) => id))
})

test('a way within a way has its frame within the other frame', () => {
  const { steps } = licence.process
  const inner = {
    kind: 'for-each',
    title: 'Each one',
    config: { over: { var: 'answers.items' }, start: 'inner-end' },
    next: 'measured',
  }
  const nested = {
    ...licence,
    process: {
      ...licence.process,
      steps: {
        ...steps,
        measure: { ...steps['measure']!, next: 'inner' },
        inner,
        'inner-end': { kind: 'way-end', title: 'E', config: {} },
      },
    },
  }
  const { groups } = graphOf(nested)
  const outer = groups.find(({ title }) => title === 'Way: Site visit')!
  expect(groups.find(({ opener }) => opener === 'inner')).toMatchObject({ steps: ['inner-end'], parent: outer.id })
})

test('a card says owner, target and what happens along its clock', () => {
  const card = graphOf(waste).cards.find(({ id }) => id === 'collect')!
  expect(card).toMatchObject({ team: 'Waste crew', kindTitle: 'Task', target: { words: '1 working day' } })
  expect(card.target!.line.words).toMatch(/reminder/)
  for (const { at } of card.target!.line.marks) expect(at >= 0 && at <= 1).toBe(true)
})

test('arrow keys go along the ways, beside them, and back to where one came from', async () => {
  const graph = graphOf(waste)
  const layout = await layOut(waste)
  expect(walk(graph, layout, 'request', 'on')).toBe('reserve-slot')
  expect(walk(graph, layout, 'pay', 'on')).toBe('confirm-slot')
  const [left, right] = ['confirm-slot', 'release-slot'].toSorted((a, b) => layout.middles[a]!.x - layout.middles[b]!.x)
  expect(walk(graph, layout, left!, 'right')).toBe(right)
  expect(walk(graph, layout, right!, 'left')).toBe(left)
  expect(walk(graph, layout, 'release-slot', 'back')).toBe('pay')
  expect(walk(graph, layout, 'done', 'on')).toBeUndefined()
  expect(walk(graph, layout, 'request', 'back')).toBeUndefined()
})

test.each(catalogue())('the keys alone come to every step of $service.name', async (pack) => {
  const graph = graphOf(pack)
  const layout = await layOut(pack)
  const seen = new Set([pack.process.start])
  const ahead: [id: string, cameFrom: string | undefined][] = [[pack.process.start, undefined]]
  const met = new Set<string>()
  for (const [id, cameFrom] of ahead) {
    seen.add(id)
    if (met.has(`${id} ${cameFrom}`)) continue
    met.add(`${id} ${cameFrom}`)
    const on = walk(graph, layout, id, 'on', cameFrom)
    if (on !== undefined) ahead.push([on, id])
    for (const direction of ['left', 'right'] as const) {
      const to = walk(graph, layout, id, direction, cameFrom)
      if (to !== undefined) ahead.push([to, cameFrom])
    }
  }
  expect([...seen].toSorted()).toEqual(Object.keys(pack.process.steps).toSorted())
})

test.each(licence.journeys ?? [])('the journey “$title” is shown along arrows that it goes', (journey) => {
  const graph = graphOf(licence)
  const path = journeyPath(licence, graph, journey)!
  expect([...path.steps.keys()].toSorted()).toEqual([...new Set(journey.expect.path)].toSorted())
  const led = new Set(graph.arrows.filter(({ id }) => path.arrows.has(id)).map(({ to }) => to))
  for (const id of path.steps.keys()) expect(id === licence.process.start || led.has(id)).toBe(true)
})

test('a process that cannot be run shows no journey', () => {
  const broken = { ...waste, process: { ...waste.process, start: 'nowhere' } }
  expect(journeyPath(broken, graphOf(broken), waste.journeys![0]!)).toBeUndefined()
})

test('an edit of one step draws one card anew', async () => {
  const { nodesOf, edgesOf } = createFlow()
  const layout = await layOut(waste)
  const look: Look = {
    problems: new Map(),
    picked: 'request',
    marked: new Set(),
    stop: undefined,
    linking: undefined,
    arrow: undefined,
    path: undefined,
  }
  const before = nodesOf(graphOf(waste), layout, look)
  const edges = edgesOf(graphOf(waste), layout, look, undefined)
  const steps = { ...waste.process.steps, done: { ...waste.process.steps['done']!, title: 'All done' } }
  const edited = graphOf({ ...waste, process: { ...waste.process, steps } })
  const after = nodesOf(edited, layout, look)
  const changed = after.filter((node, at) => node !== before[at]).map(({ id }) => id)
  // The step before it says where it leads.
  expect(changed.toSorted()).toEqual(['ask-rating', 'done'])
  expect(edgesOf(edited, layout, look, undefined).every((edge, at) => edge === edges[at])).toBe(true)
})

test('each key does one thing, and letters with Ctrl are left to the browser unless they are the canvas’s', () => {
  const key = (name: string, more = {}) =>
    keyAction({ key: name, altKey: false, ctrlKey: false, metaKey: false, ...more })
  expect(key('ArrowDown')).toBe('on')
  expect(key('ArrowDown', { altKey: true })).toBe('move-down')
  expect(key('c')).toBe('connect')
  expect(key('c', { ctrlKey: true })).toBe('copy')
  expect(key('c', { metaKey: true })).toBe('copy')
  expect(key('z', { ctrlKey: true })).toBeUndefined()
  expect(key('Tab')).toBeUndefined()
  expect(new Set(canvasKeys.map(({ does }) => does)).size).toBe(canvasKeys.length)
})

test('steps are found by title, kind, team and note', () => {
  const ids = (words: string) => findSteps(waste, words).map(({ id }) => id)
  expect(ids('payment')).toEqual(['pay'])
  expect(ids('waste crew')).toEqual(['collect'])
  expect(ids('')).toEqual([])
  expect(ids('zzz')).toEqual([])
})

test('problems are counted by step, the ones that stop apart', () => {
  const problems = [
    { code: 'a', at: '/process/steps/pay/config', message: '' },
    { code: 'b', at: '/process/steps/pay', message: '', level: 'warn' as const },
    { code: 'c', at: '/forms/x', message: '' },
  ]
  const found = problemsByStep(problems)
  expect([...found]).toEqual([['pay', { stops: 1, warns: 1 }]])
  expect(stepProblemWords({ stops: 2, warns: 1 })).toBe('2 problems')
  expect(stepProblemWords({ stops: 0, warns: 1 })).toBe('1 worth a look')
})

test('a path has rounded corners and its distance is to its nearest piece', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 0, y: 100 },
    { x: 50, y: 100 },
  ]
  expect(roundedPath(points)).toBe('M0 0L0 92Q0 100 8 100L50 100')
  expect(roundedPath([])).toBe('')
  expect(distanceTo(points, { x: 10, y: 50 })).toBe(10)
  expect(distanceTo(points, { x: 60, y: 100 })).toBe(10)
})
