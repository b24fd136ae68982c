import type { Journey } from '@guildhall/schemas'
import type { Command } from './command.ts'

/** No service has more journeys. */
const MOST = 200

/** Adds one journey, such as what was done in a rehearsal. Changes nothing where there is one of its id, or no room for more. */
export function addJourney({ journey }: { journey: Journey }): Command {
  return {
    sentence: `Added the journey “${journey.title}”`,
    apply: (before) => {
      const kept = before.journeys ?? []
      if (kept.length >= MOST || kept.some(({ id }) => id === journey.id)) return before
      return { ...before, journeys: [...kept, journey] }
    },
  }
}
