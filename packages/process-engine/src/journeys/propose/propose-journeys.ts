import type { Journey, JourneyMove, ServicePackage } from '@guildhall/schemas'
import { compileProcess } from '../../compile.ts'
import type { ProcessDefinition } from '../../definition.ts'
import type { Answers } from '../../model.ts'
import { stepKinds } from '../../step-kinds/registry.ts'
import { coverage } from '../coverage.ts'
import { sayMove } from '../moves.ts'
import { expectAsItComes } from '../run-journey.ts'
import { openWorld, type World } from '../world.ts'
import { type Found, search } from './search.ts'
import { terrainOf } from './terrain.ts'
import { answerVariants } from './variants.ts'

const MOST_JOURNEYS = 100
/** Moves tried in all, and with one set of answers. */
const MOST_TRIES = 6_000
const MOST_TRIES_EACH = 3_000
const TOLD_EVERY = 100
/** How far a search is: moves tried of the most there may be, and of the choices asked for how many were made so far. */
export type SearchProgress = { tried: number; most: number; made: number; wanted: number }

/** A Tuesday morning without a bank holiday near it. */
const START = '2027-06-01T09:00:00Z'

/**
 * Journeys that between them make every choice of a service that could be reached by trying: outcomes, answers at the bounds of the rules, and timers
 * going off instead of somebody acting. Each expects what comes of it now, so read them before you keep them. Those only that
 * make a choice which the journeys `kept` already do not. `onProgress` hears now and then how far the search is. The package is taken to have passed `checkProcess`.
 */
export function proposeJourneys(
  servicePackage: ServicePackage,
  kept: readonly Journey[] = [],
  onProgress?: (progress: SearchProgress) => void,
): Journey[] {
  const definition = compileProcess(servicePackage)
  const terrain = terrainOf(servicePackage)
  const missing = coverage(servicePackage, kept).missing.map(({ at }) => at)
  const wanted = new Set(missing)
  const candidates: (Found & { answers: Answers })[] = []
  let tries = MOST_TRIES
  let tried = 0
  const tell = () =>
    onProgress?.({ tried, most: MOST_TRIES, made: missing.length - wanted.size, wanted: missing.length })
  const onTry = () => {
    tried += 1
    if (tried % TOLD_EVERY === 0) tell()
  }
  for (const answers of answersToTry(servicePackage)) {
    if (tries <= 0 || wanted.size === 0) break
    const world = begin(definition, answers)
    if (!world) continue
    const left = { moves: Math.min(tries, MOST_TRIES_EACH), onTry }
    tries -= left.moves
    candidates.push(...search(terrain, world, wanted, left).map((one) => ({ ...one, answers })))
    tries += left.moves
  }
  tell()
  const journeys = [...kept]
  for (const { answers, moves } of fewest(candidates, new Set(missing))) {
    const journey = journeyOf(servicePackage, definition, answers, moves)
    if (journey) journeys.push({ ...journey, id: ownId(journeys), title: ownTitle(journey.title, journeys) })
  }
  return journeys.slice(kept.length)
}

function ownId(journeys: Journey[]): string {
  const taken = new Set(journeys.map(({ id }) => id))
  let number = 1
  while (taken.has(`proposed-${number}`)) number += 1
  return `proposed-${number}`
}

/** Journeys that differ only in their answers are told apart by a number. */
function ownTitle(title: string, before: Journey[]): string {
  const same = before.filter((other) => other.title === title).length
  return same === 0 ? title : `${title} (${same + 1})`
}

/** The form that the process starts with says what may be answered; a process without one starts with no answers. */
function answersToTry(servicePackage: ServicePackage): Answers[] {
  const { process, forms } = servicePackage
  const { kind, config } = process.steps[process.start]!
  const use = stepKinds
    .get(kind)
    ?.uses?.(config)
    .find(({ of }) => of === 'form')
  const form = use && forms[use.id]
  return form ? answerVariants(servicePackage, form) : [{}]
}

function begin(definition: ProcessDefinition, answers: Answers): World | undefined {
  try {
    return openWorld(definition, { at: START, answers })
  } catch {
    // It goes round for ever with these answers, which is for the checks to say.
    return undefined
  }
}

/** The journeys that make the most choices first; those left out make none that these do not. */
function fewest<One extends Found>(candidates: One[], missing: Set<string>): One[] {
  const chosen: One[] = []
  const gain = ({ made }: One) => [...made].filter((at) => missing.has(at)).length
  for (let rest = candidates; rest.length > 0 && chosen.length < MOST_JOURNEYS; ) {
    const best = rest.reduce((a, b) => (gain(b) > gain(a) ? b : a))
    if (gain(best) === 0) break
    chosen.push(best)
    for (const at of best.made) missing.delete(at)
    rest = rest.filter((one) => one !== best)
  }
  return chosen
}

function journeyOf(
  { fees }: ServicePackage,
  definition: ProcessDefinition,
  answers: Answers,
  moves: JourneyMove[],
): Journey | undefined {
  const world = openWorld(definition, { at: START, answers })
  const said = moves.map((move) => sayMove(world, move)).join(', ')
  const title = said === '' ? 'The form is sent' : said[0]!.toUpperCase() + said.slice(1)
  const blank: Journey = {
    format: 'guildhall.journey/1',
    id: 'proposed',
    title: title.length > 200 ? `${title.slice(0, 199)}…` : title,
    start: { at: START, answers },
    moves,
    expect: { path: [definition.start], messages: [], end: 'open', ...(Object.keys(fees).length > 0 && { fee: 0 }) },
  }
  return expectAsItComes(definition, blank)
}
