import { advance, type CaseEvent, compileProcess, newCase, type ProcessDefinition } from '@guildhall/process-engine'
import { application } from './application.ts'
import type { Fact } from './measure.ts'
import { thirtySteps } from './services.ts'

const ROUNDS = 5
const ROUND_MS = 1_000
const WANTED = 200_000

/** How many events a second the engine alone takes into a case of thirty steps, on one core: nothing is stored. */
export function benchAdvance(): Fact {
  const definition = compileProcess(thirtySteps())
  const rates = Array.from({ length: ROUNDS + 1 }, () => oneRound(definition)).slice(1)
  const best = Math.max(...rates)
  return {
    name: 'Events into a case of thirty steps, by the engine alone',
    value: `${Math.round(best).toLocaleString('en-GB')} a second of one core, the best of ${ROUNDS} rounds`,
    reached: best >= WANTED,
    wanted: `${WANTED.toLocaleString('en-GB')} a second`,
  }
}

/** By the processor's time, not the clock's: the core is shared with whatever else the machine does. */
function oneRound(definition: ProcessDefinition): number {
  const started = performance.now()
  const before = process.cpuUsage()
  let events = 0
  while (performance.now() - started < ROUND_MS) events += oneCase(definition)
  const { user, system } = process.cpuUsage(before)
  return (events * 1_000_000) / (user + system)
}

const actor = { kind: 'guest' } as const

/** From the start to the end; gives the number of events. */
function oneCase(definition: ProcessDefinition): number {
  const now = new Date('2026-12-01T10:00:00Z')
  const { answers } = application(1)
  let { state } = advance(definition, newCase(), { type: 'start', answers, actor, channel: 'api' }, now)
  let events = 1
  for (let n = 1; n <= 10; n += 1) {
    const done: CaseEvent = { type: 'task-completed', step: `task-${n}`, occurrence: 1, outcome: 'yes', actor }
    state = advance(definition, state, done, now).state
    state = advance(definition, state, { type: 'timer-fired', key: `wait-${n}#1:wait` }, now).state
    events += 2
  }
  if (state.status !== 'ended') throw new Error(`The case of thirty steps is ${state.status} after ${events} events`)
  return events
}
