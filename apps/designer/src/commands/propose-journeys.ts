import { proposeJourneys as propose } from '@guildhall/process-engine'
import type { Command } from './command.ts'

/** Adds journeys for what the journeys of the service do not try yet; each expects what comes of it now. */
export function proposeJourneys(): Command {
  return {
    sentence: 'Added journeys for what was not tried yet',
    apply: (before) => {
      const kept = before.journeys ?? []
      const more = propose(before, kept)
      return more.length === 0 ? before : { ...before, journeys: [...kept, ...more].slice(0, 200) }
    },
  }
}
