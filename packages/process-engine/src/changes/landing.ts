import type { ProcessDefinition, ReadyStep } from '../definition.ts'
import type { CaseState } from '../model.ts'
import { ownerOf, placeOn, stepIdOf, wayOf } from '../place.ts'
import { activePlaces, beginRun, visitOf } from '../run.ts'
import { isSameJson } from '../same-json.ts'
import { fixedPlaces } from './places.ts'
import { stepsOnWay } from './steps-on-way.ts'

/** Where a running case would stand in another version of its process. With something in `cannot` it cannot be moved. */
export type Landing = {
  /** The place to which each place where the case waits would go; the same one when it just goes on there. */
  lands: Record<string, string>
  /** Places of those that begin anew where they are, for that version waits there for something else. */
  anew: string[]
  /** The ways that are dropped of a step that goes on, by its place. */
  drops: Record<string, string[]>
  /** Steps that need one of that version to land at, by id; mapped or not. */
  homeless: string[]
  /** What would be closed or dropped, in words. */
  loses: string[]
  cannot: string[]
}

/**
 * Works out where an open case would land. A step of the same id and kind goes on where it is; another one goes to the step that `mapping` gives
 * for its id, which begins anew. Of a step that opens ways, those which that version has too go on, and the others are dropped. What is on a way
 * that is dropped, or on the ways of a step that does not go on, is lost with it.
 */
export function landing(
  from: ProcessDefinition,
  to: ProcessDefinition,
  state: CaseState,
  mapping: Readonly<Record<string, string>> = {},
): Landing {
  const found: Landing = { lands: {}, anew: [], drops: {}, homeless: [], loses: [], cannot: [] }
  if (state.status !== 'open') return { ...found, cannot: ['The case is not open'] }
  for (const place of activePlaces(state)) {
    const id = stepIdOf(place)
    const old = from.steps.get(id)
    const title = old?.title ?? id
    if (isLost(found, place)) {
      if (fixedPlaces(from, state, place).includes(place))
        found.cannot.push(`“${title}” cannot be left: a payment may be under way`)
      else found.loses.push(`What is open at “${title}” is closed with the way that it is on`)
      continue
    }
    const onWay = stepsOnWay(to, wayOf(place))
    const same = to.steps.get(id)
    if (same && old && same.kind === old.kind && onWay.has(id)) {
      stayAt(found, { to, state, place, old, same })
      continue
    }
    if (!found.homeless.includes(id)) found.homeless.push(id)
    const chosen = Object.hasOwn(mapping, id) ? to.steps.get(mapping[id]!) : undefined
    if (!chosen) found.cannot.push(whyNot(title, { old, same, isOnWay: onWay.has(id) }))
    else if (!chosen.kind.waits) found.cannot.push(`“${chosen.title}” is no step to wait at`)
    else if (!onWay.has(chosen.id))
      found.cannot.push(`“${chosen.title}” is not on the same way as “${title}”: choose a step that is`)
    else if (fixedPlaces(from, state, place).length > 0)
      found.cannot.push(`“${title}” cannot be left: a payment may be under way`)
    else {
      found.lands[place] = placeOn(wayOf(place), chosen.id)
      // It may be mapped to itself, being of another kind there.
      if (found.lands[place] === place) found.anew.push(place)
      found.loses.push(`“${title}” is closed, and “${chosen.title}” begins anew`)
    }
  }
  return found
}

/** Whether the way that a place lies on does not go on: the step that opened it moves elsewhere, or has no such way any more. */
function isLost({ lands, anew, drops }: Landing, place: string): boolean {
  const owner = ownerOf(wayOf(place))
  if (!owner) return false
  const isGone = lands[owner.place] !== owner.place || anew.includes(owner.place)
  return isGone || (drops[owner.place]?.includes(owner.name) ?? false)
}

type Stay = { to: ProcessDefinition; state: CaseState; place: string; old: ReadyStep; same: ReadyStep }

function stayAt(found: Landing, { to, state, place, old, same }: Stay): void {
  found.lands[place] = place
  if (same.kind.goesOn && !same.kind.goesOn(old.config, same.config)) {
    found.anew.push(place)
    found.loses.push(`“${old.title}” begins anew, for it waits for something else in that version`)
    return
  }
  if (old.clock && !same.clock) found.loses.push(`The clock of “${old.title}” stops: that version has none`)
  if (!same.kind.drops || isSameJson(old.config, same.config)) return
  const { occurrence } = state.steps[place]!
  // Nothing is changed by it: a visit is only read here.
  const visit = visitOf(beginRun(to, state, new Date(0)), place, same, occurrence)
  const names = same.kind.drops(visit, old.config)
  if (names.length === 0) return
  found.drops[place] = names
  for (const name of names) {
    if (state.steps[place]!.ways?.[name]?.status !== 'open') continue
    found.loses.push(`The way “${old.kind.wayTitle?.(old.config, name) ?? name}” of “${old.title}” is dropped`)
  }
}

function whyNot(
  title: string,
  { old, same, isOnWay }: { old?: ReadyStep; same?: ReadyStep; isOnWay: boolean },
): string {
  if (!same) return `“${title}” is not in that version: choose a step for it`
  if (same.kind === old?.kind && !isOnWay) return `“${title}” is on another way there: choose a step for it`
  return `“${title}” is a step of another kind there: choose a step for it`
}
