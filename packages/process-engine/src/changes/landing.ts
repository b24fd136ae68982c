import { isDeepStrictEqual } from 'node:util'
import type { ProcessDefinition } from '../definition.ts'
import type { CaseState } from '../model.ts'
import { ownerOf, placeOn, stepIdOf, wayOf } from '../place.ts'
import { activePlaces } from '../run.ts'
import { fixedPlaces } from './places.ts'

/** Where a running case would stand in another version of its process. With something in `cannot` it cannot be moved. */
export type Landing = {
  /** The place to which each place where the case waits would go; the same one when it just goes on there. */
  lands: Record<string, string>
  /** What would be closed or dropped, in words. */
  loses: string[]
  cannot: string[]
}

/**
 * Works out where an open case would land. A step of the same id and kind goes on where it is; another one goes to the step that `mapping` gives
 * for its id, which begins anew. What is on the ways of a step that does not go on is lost with it.
 */
export function landing(
  from: ProcessDefinition,
  to: ProcessDefinition,
  state: CaseState,
  mapping: Readonly<Record<string, string>> = {},
): Landing {
  const found: Landing = { lands: {}, loses: [], cannot: [] }
  if (state.status !== 'open') return { ...found, cannot: ['The case is not open'] }
  for (const place of activePlaces(state)) {
    const owner = ownerOf(wayOf(place))
    const id = stepIdOf(place)
    const old = from.steps.get(id)
    const title = old?.title ?? id
    if (owner && found.lands[owner.place] !== owner.place) {
      if (fixedPlaces(from, state, place).includes(place))
        found.cannot.push(`“${title}” cannot be left: a payment may be under way`)
      else found.loses.push(`What is open at “${title}” is closed with the way that it is on`)
      continue
    }
    const same = to.steps.get(id)
    if (same && old && same.kind === old.kind) {
      const isOtherwise = old.kind.opensWays && !isDeepStrictEqual(old.config, same.config)
      if (isOtherwise) found.cannot.push(`“${title}” goes other ways in that version: wait until they have ended`)
      found.lands[place] = place
      if (old.clock && !same.clock) found.loses.push(`The clock of “${title}” stops: that version has none`)
      continue
    }
    const chosen = Object.hasOwn(mapping, id) ? to.steps.get(mapping[id]!) : undefined
    if (!chosen) found.cannot.push(`“${title}” is not in that version: choose a step for it`)
    else if (!chosen.kind.waits) found.cannot.push(`“${chosen.title}” is no step to wait at`)
    else if (fixedPlaces(from, state, place).length > 0)
      found.cannot.push(`“${title}” cannot be left: a payment may be under way`)
    else {
      found.lands[place] = placeOn(wayOf(place), chosen.id)
      found.loses.push(`“${title}” is closed, and “${chosen.title}” begins anew`)
    }
  }
  return found
}
