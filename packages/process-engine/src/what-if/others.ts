import type { JourneyMove, ServicePackage } from '@guildhall/schemas'
import { resultsFor } from '../journeys/propose/results.ts'
import { answerVariants } from '../journeys/propose/variants.ts'
import { stepKinds } from '../step-kinds/registry.ts'
import type { Chance } from './chance.ts'
import type { OthersSupposed } from './model.ts'

/** What somebody other than staff does at a step, and after how many milliseconds. */
export type Doing = { after: number; move: JourneyMove }

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

type Actor = (step: string, servicePackage: ServicePackage, others: OthersSupposed, chance: Chance) => Doing | undefined

/** Who acts at each kind of step that waits for others. A kind that is missing here waits for time alone. */
const actors: Record<string, Actor> = {
  payment: (step, _pack, { paidPercent, payMinutes }, chance) =>
    // Whoever does not pay does nothing: the step gives up by itself.
    chance.next() * 100 < paidPercent ? { after: payMinutes * MINUTE, move: { move: 'pay', step } } : undefined,
  form: (step, pack, { residentHours }) => ({
    after: residentHours * HOUR,
    move: { move: 'submit', step, answers: exampleFor(step, pack) },
  }),
  connector: (step, pack, { systemMinutes }) => ({
    after: systemMinutes * MINUTE,
    move: { move: 'reply', step, result: resultsFor(pack, step)[0] ?? {} },
  }),
  'sub-service': (step, { process }, { outsideDays }) => ({
    after: outsideDays * DAY,
    move: { move: 'sub-case', step, outcome: process.steps[step]?.config['wait'] ? 'completed' : 'started' },
  }),
  wait: (step, pack, { outsideDays }) => {
    const event = pack.process.steps[step]?.config['event']
    if (typeof event !== 'string') return undefined
    const [data] = resultsFor(pack, step)
    return { after: outsideDays * DAY, move: { move: 'event', event, ...(data && { data }) } }
  },
}

/** What comes of a step that staff do not carry out; undefined where nobody acts, so that only time goes on. */
export function doingAt(
  step: string,
  servicePackage: ServicePackage,
  others: OthersSupposed,
  chance: Chance,
): Doing | undefined {
  return actors[servicePackage.process.steps[step]?.kind ?? '']?.(step, servicePackage, others, chance)
}

/** Answers to the form of a step. */
export function exampleFor(step: string, { process, forms, ...rest }: ServicePackage): Record<string, unknown> {
  const found = process.steps[step]
  const use =
    found &&
    stepKinds
      .get(found.kind)
      ?.uses?.(found.config)
      .find(({ of }) => of === 'form')
  const form = use && forms[use.id]
  return form ? (answerVariants({ process, forms, ...rest }, form)[0] ?? {}) : {}
}
