import { compileProcess, makeMove, openWorld, sayMove, type World } from '@guildhall/process-engine'
import type { Journey, JourneyMove, ServicePackage } from '@guildhall/schemas'
import { momentOf } from './clocks.ts'

/** Something that was done in a rehearsal, in words: a move of the case, or a message (by its effect's key) that could not be delivered. */
export type Action = { said: string } & ({ move: JourneyMove } | { bounced: string })

/** A rehearsal of a service: what was done so far. Nothing else is kept, for it can be played again at any time. */
export type Rehearsal = {
  /** The service as it was when the rehearsal began, or was last taken over. */
  pack: ServicePackage
  /** The moment on the rehearsal's own clock at which it begins, ISO. */
  at: string
  /** With what the case began; missing while the resident still fills in the form. */
  start?: Journey['start']
  actions: Action[]
}

/** What came of a rehearsal: the case in its own world, and the messages that could not be delivered. */
export type Played = {
  world: World
  bounced: ReadonlySet<string>
  /** How many of the actions could be done, and why the next could not. */
  trouble?: { done: number; words: string }
}

/** A journey can have no more moves than this. */
export const MOST_ACTIONS = 200

/** Plays what was done, up to the first thing that cannot be. Never throws; undefined where the case cannot begin at all, with why. */
export function play({ pack, start, actions }: Rehearsal): Played | { words: string } | undefined {
  if (!start) return undefined
  const bounced = new Set<string>()
  let world: World
  try {
    world = openWorld(compileProcess(pack), start)
  } catch (error) {
    return { words: `The process cannot be run: ${(error as Error).message}` }
  }
  for (const [done, action] of actions.entries()) {
    if ('bounced' in action) {
      bounced.add(action.bounced)
      continue
    }
    const after = moved(world, action.move)
    if (typeof after === 'string') return { world, bounced, trouble: { done, words: after } }
    world = after
  }
  return { world, bounced }
}

/** The world after a move, or why it cannot be made. */
export function moved(world: World, move: JourneyMove): World | string {
  try {
    return makeMove(world, move) ?? `${capital(sayMove(world, move))} cannot be done now`
  } catch (error) {
    return `The process cannot be run: ${(error as Error).message}`
  }
}

/** A move in words, as it stands in the list of what was done; `after` is the world that it led to. */
export function moveWords({ process }: ServicePackage, move: JourneyMove, after: World): string {
  if (move.move === 'wait') return `Waited until ${momentOf(after.now)}`
  if (move.move === 'event') return `“${move.event.replaceAll('-', ' ')}” happened`
  const step = process.steps[move.step]
  const title = `“${step?.title ?? move.step}”`
  const outcomes = (step?.config['outcomes'] ?? []) as { id: string; title: string }[]
  const outcome = 'outcome' in move ? (outcomes.find(({ id }) => id === move.outcome)?.title ?? move.outcome) : ''
  return done[move.move](title, outcome)
}

type AtStep = Extract<JourneyMove, { step: string }>['move']

const done: Record<AtStep, (title: string, outcome: string) => string> = {
  complete: (title, outcome) => `${title}: ${outcome}`,
  submit: (title) => `The resident answered ${title}`,
  pay: (title) => `Paid at ${title}`,
  'fail-payment': (title) => `The card was declined at ${title}`,
  'abandon-payment': (title) => `The payment was given up at ${title}`,
  reply: (title) => `The system answered at ${title}`,
  'fail-call': (title) => `The system refused at ${title}`,
  renew: (title) => `The resident renewed at ${title}`,
  'sub-case': (title, outcome) => `The case started at ${title} is ${outcome.replace('-', ' ')}`,
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
