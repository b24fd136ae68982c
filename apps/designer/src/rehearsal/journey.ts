import { compileProcess, expectAsItComes } from '@guildhall/process-engine'
import type { Journey, JourneyMove, ServicePackage } from '@guildhall/schemas'
import { type Action, MOST_ACTIONS, type Rehearsal } from './rehearsal.ts'

/** What was done in a rehearsal as a journey that expects what came of it; undefined before the case has begun, or where it cannot be played. */
export function journeyOf(pack: ServicePackage, { start, actions }: Rehearsal, title: string): Journey | undefined {
  if (!start) return undefined
  const blank: Journey = {
    format: 'guildhall.journey/1',
    id: ownId(title, pack.journeys ?? []),
    title: title.trim().slice(0, 200),
    start,
    moves: movesOf(actions),
    expect: {
      path: [pack.process.start],
      messages: [],
      end: 'open',
      ...(Object.keys(pack.fees).length > 0 && { fee: 0 }),
    },
  }
  try {
    return expectAsItComes(compileProcess(pack), blank)
  } catch {
    return undefined
  }
}

/** That a message was not delivered changes nothing of the case, so it is no move of a journey. */
function movesOf(actions: Action[]): JourneyMove[] {
  return actions.flatMap((action) => ('move' in action ? [action.move] : [])).slice(0, MOST_ACTIONS)
}

function ownId(title: string, journeys: Journey[]): string {
  const taken = new Set(journeys.map(({ id }) => id))
  const words = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 50)
  const base = words || 'rehearsed'
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`
    if (!taken.has(id)) return id
  }
}
