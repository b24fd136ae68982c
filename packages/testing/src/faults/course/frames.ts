import type { Way } from './drive.ts'

type Steps = Record<string, object>

/** A process around one step of a kind, and the ways in which people may go through it. */
export type Frame = { start: string; steps: Steps; ways: Way[] }

const payer = 'comes back' as const
const request = { kind: 'form', title: 'Request', config: { form: 'request', by: 'resident' }, next: 'here' }
const over = { kind: 'end', title: 'Over', config: { outcome: 'completed' } }
const task = {
  kind: 'task',
  title: 'Look at it',
  config: { team: 'waste-crew', outcomes: [{ id: 'collected', title: 'Collected' }] },
  next: 'joined',
}
const joined = { kind: 'way-end', title: 'Joined', config: {} }
const twoWays = {
  ways: [
    { id: 'left', title: 'Left', start: 'one' },
    { id: 'right', title: 'Right', start: 'other' },
  ],
  until: 'all',
}

/** What the service of missed bins asks, from a request for bulky waste. */
const started = (wait: boolean) => ({
  service: 'missed-bin',
  wait,
  answers: {
    address: { var: 'answers.address' },
    bin: 'recycling',
    outInTime: true,
    fullName: { var: 'answers.fullName' },
    email: { var: 'answers.email' },
  },
})

/** What needs more around it than a form before and an end behind, by the name of the subject. */
const special: Record<string, (here: object) => Partial<Frame>> = {
  form: (here) => ({ start: 'here', steps: { here: { ...here, next: 'over' }, over } }),
  end: (here) => ({ steps: { request, here } }),
  decision: (here) => ({
    steps: {
      request,
      here: { ...here, branches: [{ when: { '==': [1, 2] }, next: 'over' }, { next: 'over' }] },
      over,
    },
  }),
  task: (here) => ({
    steps: {
      request,
      here: {
        ...here,
        next: 'over',
        clock: { calendar: 'council', target: { workingDays: 1 } },
        deadlines: [
          {
            id: 'soon',
            at: { before: { workingHours: 8 } },
            do: [{ action: 'remind', to: 'team', message: 'crew-reminder' }],
          },
          { id: 'late', at: { after: { minutes: 0 } }, do: [{ action: 'raise-priority', to: 'urgent' }] },
        ],
      },
      over,
    },
    ways: [{ payer }, { payer, late: true }],
  }),
  'sub-service': (here) => ({ steps: { request, here: { ...here, config: started(true), next: 'over' }, over } }),
  renewal: () => ({ ways: [{ payer }, { payer, late: true }] }),
  'wait for an event': () => ({ ways: [{ payer }, { payer, late: true }] }),
  payment: () => ({ ways: [{ payer }, { payer: 'stays away' }, { payer: 'gives up' }] }),
  parallel: (here) => ({
    steps: { request, here: { ...here, next: 'over' }, one: task, other: task, joined, over },
  }),
  'for-each': (here) => ({ steps: { request, here: { ...here, next: 'over' }, one: task, joined, over } }),
  'way-end': (here) => ({
    steps: {
      request: { ...request, next: 'fork' },
      fork: { kind: 'parallel', title: 'Both', config: twoWays, next: 'over' },
      one: { ...task, next: 'here' },
      other: { ...task, next: 'here' },
      here,
      over,
    },
  }),
}

/** A step to lead cases through: of a kind as its example configures it, or in another of the kind's uses. */
export type Subject = { name: string; kind: string; config: unknown }

const otherUses: Subject[] = [
  { name: 'wait for an event', kind: 'wait', config: { event: 'seen', timeout: { days: 2 } } },
  { name: 'sub-service that goes on', kind: 'sub-service', config: started(false) },
]

/** Every kind of step, and every use of one that asks something else of the world. */
export function subjectsOf(kinds: Iterable<{ kind: string; example: unknown }>): Subject[] {
  return [...Array.from(kinds, ({ kind, example }) => ({ name: kind, kind, config: example })), ...otherUses]
}

/** The smallest process in which a case goes through such a step. */
export function frameOf({ name, kind, config }: Subject): Frame {
  const here = { kind, title: 'Here', config }
  const plain = { start: 'request', steps: { request, here: { ...here, next: 'over' }, over }, ways: [{ payer }] }
  return { ...plain, ...special[name]?.(here) }
}
