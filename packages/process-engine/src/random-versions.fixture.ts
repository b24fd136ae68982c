import { type Branch, type CaseClock, type Problem, type ServicePackage, stopsPublishing } from '@guildhall/schemas'
import fc from 'fast-check'
import { checkProcess } from './check/check-process.ts'
import { checkGraph } from './check/graph.ts'
import { clock, end, message, payment, smallService, task } from './small-service.fixture.ts'

/** The steps of the main way, but for its end. */
export const ids = ['s0', 's1', 's2', 's3', 's4']
const target = fc.constantFrom(...ids, 'end')
const rule = fc.constantFrom(
  { '==': [{ var: 'outcome' }, 'yes'] },
  { '==': [{ var: 'outcome' }, 'paid'] },
  { var: 'answers.place' },
)
const ways = fc.oneof(
  target.map((next) => ({ next })),
  fc.tuple(rule, target, target).map(([when, one, other]): { branches: Branch[] } => ({
    branches: [{ when, next: one }, { next: other }],
  })),
)
const moment = fc.constantFrom(
  { before: { workingHours: 4 } },
  { after: { hours: 2 } },
  { share: 0.5 },
  { before: { days: 30 } },
)
const action = fc.oneof(
  fc.constant({ action: 'reassign', to: 'team-lead' }),
  fc.constant({ action: 'remind', to: 'team', message: 'crew-reminder' }),
  fc.constant({ action: 'escalate', route: 'up' }),
  target.map((next) => ({ action: 'leave', next })),
)
const repeat = fc.option(fc.constantFrom({ every: { workingHours: 3 }, times: 2 }, { every: { hours: 5 }, times: 9 }), {
  nil: undefined,
})
const deadlines = fc
  .array(fc.tuple(moment, fc.array(action, { minLength: 1, maxLength: 2 }), repeat), { maxLength: 3 })
  .map((list) => list.map(([at, todo, again], index) => ({ id: `d${index}`, at, repeat: again, do: todo })))
const routes = {
  up: {
    title: 'Up',
    levels: [
      { after: { workingHours: 1 }, to: 'team-lead', message: 'crew-overdue', priority: 'high' },
      { after: { days: 1 }, to: 'administrators', message: 'crew-overdue', reassign: 'team-lead' },
    ],
  },
}
const documents = { receipt: { title: 'Receipt', blocks: [{ block: 'paragraph', text: 'For ((answers.place))' }] } }
/** Clocks that stand still by themselves, begin anew, or count real time. */
const clocks = fc.constantFrom(
  clock,
  { ...clock, pauseWhile: { rule: { '==': [{ var: 'outcome' }, 'yes'] } } },
  { ...clock, pauseWhile: { waitingFor: ['resident', 'time'] }, restart: true },
  { ...clock, target: { hours: 30 }, pauseWhile: { steps: ['s1'] } },
  { ...clock, from: { var: 'answers.slot.date' } },
)
const caseClock = fc.option(
  fc.tuple(clocks, deadlines).map(([{ restart: _, ...one }, list]: [object & { restart?: boolean }, unknown[]]) => {
    const staying = JSON.parse(JSON.stringify(list)) as { do: { action: string }[] }[]
    for (const each of staying) each.do = each.do.filter((todo) => todo.action !== 'leave')
    return { ...one, deadlines: staying.filter((each) => each.do.length > 0) }
  }),
)
const base = fc.oneof(
  fc.constantFrom<object[]>(
    message,
    payment,
    { kind: 'document', config: { document: 'receipt' } },
    { kind: 'decision', config: {} },
    { kind: 'wait', config: { for: { days: 2 } } },
    { kind: 'wait', config: { until: { var: 'answers.slot.date' } } },
    { kind: 'booking', config: { booking: 'collections', action: 'reserve', question: 'slot' } },
    { kind: 'booking', config: { booking: 'collections', action: 'confirm', question: 'slot' } },
    { kind: 'booking', config: { booking: 'collections', action: 'release', question: 'slot' } },
    { kind: 'wait', config: { event: 'seen', timeout: { days: 2 } } },
    { kind: 'sub-service', config: { service: 'other', wait: true, answers: { place: { var: 'answers.place' } } } },
    { kind: 'sub-service', config: { service: 'other', wait: false, answers: {}, whenLeft: 'cancel' } },
    {
      kind: 'renewal',
      config: {
        lasts: { days: 4 },
        inviteBefore: { days: 3 },
        message: 'confirmed',
        carry: ['place'],
        remind: [{ before: { days: 1 }, message: 'confirmed' }],
      },
    },
  ),
  fc.tuple(clocks, deadlines).map(([one, list]) => ({ ...task, clock: one, deadlines: list })),
)
/** Several ways at once: they begin at steps of their own, and each of those may open more. */
export const wayIds = ['w0', 'w1', 'w2']
const waySets = [
  { a: 'w0', b: 'w1' },
  { b: 'w0', c: 'w1' },
  { c: 'w1', a: 'w1' },
  { b: 'w1', a: 'w0', c: 'w0' },
].map((starts) => Object.entries(starts).map(([id, start]) => ({ id, title: id, start })))
const opening = fc.oneof(
  fc.tuple(fc.constantFrom(...waySets), fc.constantFrom('all', 'any')).map(([ways, until]) => ({
    kind: 'parallel',
    config: { ways, until },
  })),
  fc
    .tuple(fc.constantFrom(1, 2, 9), fc.constantFrom('answers.list', 'answers.others'), fc.constantFrom('w0', 'w1'))
    .map(([atOnce, list, start]) => ({ kind: 'for-each', config: { over: { var: list }, start, atOnce } })),
)
type Opening = typeof opening extends fc.Arbitrary<infer One> ? One : never
const onWay = fc.constantFrom('w2', 'stop')
const wayStep = fc.tuple(base, onWay, onWay).map(([one, a, b]): object => ({
  ...one,
  ...('deadlines' in one && { deadlines: [] }),
  branches: [{ when: { '==': [{ var: 'outcome' }, 'yes'] }, next: a }, { next: b }],
}))
const inner = fc.oneof(wayStep, fc.constant({ kind: 'decision', config: {}, next: 'stop' }))
const step = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: base }, { weight: 2, arbitrary: opening }), ways)
  .map(([one, way]) => ({ ...one, ...way }))
const harmless = new Set([
  'process/unreachable-step',
  'process/branch-hidden',
  'process/never-holds',
  'rule/value-not-offered',
  // The lists that a for-each goes through are asked by no form of the service around.
  'process/unknown-question',
])
type Parts = { steps: object[]; starts: object[]; last: object; ofCase: object | null }

const parts: fc.Arbitrary<Parts> = fc
  .tuple(fc.tuple(step, step, step, step, step), fc.tuple(inner, inner), wayStep, caseClock)
  .map(([steps, starts, last, ofCase]) => ({ steps, starts, last, ofCase }))

function serviceOf({ steps, starts, last, ofCase }: Parts): ServicePackage {
  const outer = ids.map((id, index) => [id, steps[index]])
  const within = [...starts, { ...last, branches: undefined, next: 'stop' }].map((one, index) => [wayIds[index], one])
  const all = { ...Object.fromEntries([...outer, ...within]), stop: { kind: 'way-end', config: {} }, end }
  const made = { ...smallService(JSON.parse(JSON.stringify(all))), routes, documents } as ServicePackage
  return ofCase ? { ...made, process: { ...made.process, clock: ofCase as CaseClock } } : made
}

/**
 * Steps and branches that nothing leads to do no harm; any other problem is one that a published process cannot have. Most of what is made at random
 * goes round for ever or never ends, and that is told quickest by itself.
 */
function isPublishable(made: ServicePackage): boolean {
  const isHarmless = (problem: Problem) => !stopsPublishing(problem) || harmless.has(problem.code)
  return checkGraph(made.process).every(isHarmless) && checkProcess(made).every(isHarmless)
}

const services = parts.map(serviceOf).filter(isPublishable)

/** Another version of a process: some of its steps as they were, some that open other ways, others in the place of the rest, and perhaps another clock. */
function variantOf(one: ServicePackage, other: ServicePackage, kept: boolean[], opened: Opening[]): ServicePackage {
  const steps = [...ids, ...wayIds].map((id, index) => {
    const step = one.process.steps[id]!
    const others = opened.filter(({ kind }) => kind === step.kind)
    if (others.length > 0) return [id, { ...step, config: others[index % others.length]!.config }] as const
    return [id, kept[index] ? step : other.process.steps[id]!] as const
  })
  const { clock: own } = (kept.at(-1) ? one : other).process
  const { clock: _, ...process } = one.process
  const all = { ...process.steps, ...Object.fromEntries(steps) }
  const mixed = { ...one, process: { ...process, steps: all, ...(own && { clock: own }) } }
  return isPublishable(mixed) ? mixed : one
}

const kept = fc.nat(3).map((n) => n > 0)

/** Two versions of one service, either of which may be published. */
export const versions: fc.Arbitrary<[ServicePackage, ServicePackage]> = fc
  .tuple(
    services,
    parts.map(serviceOf),
    fc.array(kept, { minLength: 9, maxLength: 9 }),
    fc.array(opening, { maxLength: 4 }),
  )
  .map(([one, other, kept, opened]) => [one, variantOf(one, other, kept, JSON.parse(JSON.stringify(opened)))])
