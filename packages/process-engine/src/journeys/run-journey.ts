import type { Journey } from '@guildhall/schemas'
import type { ProcessDefinition } from '../definition.ts'
import { stepIdOf } from '../place.ts'
import { type Difference, differencesIn } from './differences.ts'
import { makeMove, sayMove } from './moves.ts'
import { openWorld, type World, waitingAt } from './world.ts'

/** What came of a journey. `differences` are sentences; there is none when it held. */
export type JourneyRun = {
  held: boolean
  differences: string[]
  /** The steps entered, in order. */
  path: string[]
  messages: Journey['expect']['messages']
  /** All that was asked for, in pence. */
  fee: number
  /** The outcome of the case, or `open`. */
  end: string
  /** The steps at which it waits when it is still open. */
  waitsAt: string[]
  ledger: World['ledger']
}

/** Plays a journey against the process, on a clock of its own, and says what came out otherwise than expected. Never throws. */
export function runJourney(definition: ProcessDefinition, journey: Journey): JourneyRun {
  const { world, differences } = playJourney(definition, journey)
  const found = world ? foundIn(world) : nothing
  return { held: differences.length === 0, differences: differences.map(({ message }) => message), ...found }
}

/** The journey made to expect what comes of it now; undefined when its moves cannot all be made. Never throws. */
export function expectAsItComes(definition: ProcessDefinition, journey: Journey): Journey | undefined {
  const { world, trouble } = playMoves(definition, journey)
  if (!world || trouble) return undefined
  const { path, messages, fee, end } = foundIn(world)
  const price = journey.expect.fee === undefined ? {} : { fee }
  return { ...journey, expect: { path, messages, ...price, end: end as Journey['expect']['end'] } }
}

/** Plays a journey and gives the world that it ends in, if it could begin at all, and every difference with its place. Never throws. */
export function playJourney(
  definition: ProcessDefinition,
  journey: Journey,
): { world?: World; differences: Difference[] } {
  const { world, trouble } = playMoves(definition, journey)
  // What follows a move that could not be made would only repeat it.
  if (!world || trouble) return { ...(world && { world }), differences: trouble ? [trouble] : [] }
  return { world, differences: differencesIn(definition, journey.expect, foundIn(world)) }
}

/** What came of a world, as a journey expects it. */
export function foundIn(world: World) {
  return {
    path: [...world.path],
    messages: [...world.messages],
    fee: world.fee,
    end: world.state.status === 'ended' ? (world.state.outcome ?? 'completed') : 'open',
    waitsAt: waitingAt(world).map(stepIdOf),
    ledger: world.ledger,
  }
}

const nothing = { path: [], messages: [], fee: 0, end: 'open', waitsAt: [], ledger: [] }

/** Makes the moves in order, up to the first that cannot be made. */
function playMoves(definition: ProcessDefinition, { start, moves }: Journey): { world?: World; trouble?: Difference } {
  let world: World | undefined
  try {
    world = openWorld(definition, start)
    for (const [index, move] of moves.entries()) {
      const after = makeMove(world, move)
      if (!after) {
        const message = `Move ${index + 1}, ${sayMove(world, move)}, cannot be made: ${whereabouts(world)}`
        return { world, trouble: { code: 'journey/move', at: `/moves/${index}`, message } }
      }
      world = after
    }
    return { world }
  } catch (error) {
    // A loop, a part that is missing, timers without end: the message says which.
    const message = `The process cannot be run: ${(error as Error).message}`
    return { ...(world && { world }), trouble: { code: 'journey/cannot-run', at: '', message } }
  }
}

function whereabouts(world: World): string {
  if (world.state.status === 'ended') return `the case has ended as ${world.state.outcome}`
  const titles = waitingAt(world).map((place) => `"${world.definition.steps.get(stepIdOf(place))?.title ?? place}"`)
  return `the case waits at ${titles.join(' and ')}`
}
