import type { Journey } from '@guildhall/schemas'
import type { Command } from './command.ts'

/** Adds journeys that were proposed for what those of the service do not try yet; each expects what comes of it now. */
export function addProposedJourneys({ proposed }: { proposed: Journey[] }): Command {
  return {
    sentence: 'Added journeys for what was not tried yet',
    apply: (before) => {
      const kept = before.journeys ?? []
      const known = new Set(kept.map(({ id }) => id))
      const more = proposed.filter(({ id }) => !known.has(id))
      return more.length === 0 ? before : { ...before, journeys: [...kept, ...more].slice(0, 200) }
    },
  }
}
