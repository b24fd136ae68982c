import type { Journey, JourneyMove } from '@guildhall/schemas'
import { useEffect, useMemo } from 'react'
import { momentOf } from '../rehearsal/clocks.ts'
import { happenedBetween } from '../rehearsal/happened.ts'
import { MOST_ACTIONS, moved, moveWords, type Played, play, type Rehearsal } from '../rehearsal/rehearsal.ts'
import { rehearsalStore } from '../rehearsal/store.ts'
import { announce } from '../store/announcement.ts'
import { useStore } from '../store/store.ts'
import { usePackage } from './use-package.ts'

/** The rehearsal of the open service: what was done, what came of it, and the ways to go on. */
export function useRehearsal() {
  const { slug, pack } = usePackage()
  const kept = useStore(rehearsalStore)
  const isOwn = kept?.slug === slug
  // Another service's rehearsal means nothing here.
  useEffect(() => {
    if (!isOwn) rehearsalStore.set(() => ({ slug, rehearsal: begun(pack) }))
  }, [isOwn, slug, pack])
  const rehearsal = isOwn ? kept.rehearsal : undefined
  const found = useMemo(() => rehearsal && play(rehearsal), [rehearsal])
  const played = found && 'world' in found ? found : undefined
  const broken = found && 'words' in found ? found.words : played?.trouble?.words
  const happened = useMemo(() => (rehearsal && played ? lastHappened(rehearsal, played) : []), [rehearsal, played])
  const put = (next: Rehearsal) => rehearsalStore.set(() => ({ slug, rehearsal: next }))
  return {
    slug,
    rehearsal,
    played,
    broken,
    /** What came of the last thing that was done, in sentences. */
    happened,
    isFull: (rehearsal?.actions.length ?? 0) >= MOST_ACTIONS,
    /** The draft has been changed since the rehearsal began. */
    isStale: rehearsal !== undefined && rehearsal.pack !== pack,
    /** Begins anew, with the draft as it is now; at another moment if one is given. */
    restart: (at = rehearsal?.at) => {
      put(begun(pack, at))
      announce('The rehearsal begins anew')
    },
    /** Plays all that was done on the draft as it is now. */
    takeOver: () => {
      if (rehearsal) put({ ...rehearsal, pack })
      announce('Played again on the service as it is now')
    },
    /** The resident has sent the form. */
    begin: (start: Journey['start']) => {
      if (rehearsal) tellOf(undefined, { ...rehearsal, start, actions: [] }, put)
    },
    /** A move, or several that belong together; what cannot be done is said and leaves all as it was. */
    act: (...moves: JourneyMove[]) => {
      if (!rehearsal || !played) return
      let { world } = played
      const actions = [...rehearsal.actions]
      for (const move of moves) {
        const after = moved(world, move)
        if (typeof after === 'string') return announce(after)
        actions.push({ move, said: moveWords(rehearsal.pack, move, after) })
        world = after
      }
      if (actions.length > MOST_ACTIONS) return announce('A rehearsal can be no longer than this')
      tellOf(played, { ...rehearsal, actions }, put)
    },
    /** A message is not delivered. */
    bounce: (key: string, title: string) => {
      if (!rehearsal) return
      const said = `“${title}” could not be delivered`
      put({ ...rehearsal, actions: [...rehearsal.actions, { bounced: key, said }] })
      announce(`${said}. The case goes on, and the message is on the repair desk`)
    },
    undo: () => {
      if (!rehearsal) return
      const last = rehearsal.actions.at(-1)
      const { start: _, ...unsent } = rehearsal
      put(last ? { ...rehearsal, actions: rehearsal.actions.slice(0, -1) } : unsent)
      announce(last ? `Undone: ${last.said}` : 'Undone: the form was sent')
    },
    /** Plays a journey from its beginning to its end. */
    perform: ({ start, moves }: Pick<Journey, 'start' | 'moves'>) =>
      put(performed({ pack, at: start.at, start, actions: [] }, moves)),
  }
}

/** A rehearsal in which nothing was done yet; without a moment it begins now. */
function begun(pack: Rehearsal['pack'], at = new Date().toISOString()): Rehearsal {
  return { pack, at, actions: [] }
}

function performed(rehearsal: Rehearsal, moves: JourneyMove[]): Rehearsal {
  let found = rehearsal
  for (const move of moves) {
    const actions = [...found.actions, { move, said: '' }]
    const played = play({ ...found, actions })
    if (!played || !('world' in played) || played.trouble) return found
    found = { ...found, actions: actions.with(-1, { move, said: moveWords(found.pack, move, played.world) }) }
  }
  return found
}

function lastHappened(rehearsal: Rehearsal, { world }: Played): string[] {
  const last = rehearsal.actions.at(-1)
  if (last && 'bounced' in last) return [last.said]
  const before = last && play({ ...rehearsal, actions: rehearsal.actions.slice(0, -1) })
  return happenedBetween(rehearsal.pack, before && 'world' in before ? before.world : undefined, world)
}

/** Keeps what was done, and reads out what came of it. */
function tellOf(before: Played | undefined, next: Rehearsal, put: (next: Rehearsal) => void): void {
  const after = play(next)
  put(next)
  if (!after || !('world' in after)) return
  const happened = happenedBetween(next.pack, before?.world, after.world)
  const hasMoved = before !== undefined && before.world.now.getTime() !== after.world.now.getTime()
  const when = hasMoved ? `It is now ${momentOf(after.world.now)}. ` : ''
  announce(`${when}${happened.length > 0 ? happened.join('. ') : 'Nothing happened'}`)
}
