import type { Deadline, ServicePackage, Step } from '@guildhall/schemas'
import { withinStep } from '../commands/within.ts'

/** Whose clock it is: a step's, or the whole case's when no step is named. */
export type ClockOwner = { step?: string; title: string }

/** A clock as it is edited: the promise of a step or of the whole case. Only a step's may begin anew at each visit. */
export type EditedClock = NonNullable<Step['clock']>

/** A clock and its deadlines, which a step keeps beside it and the case keeps in it. */
export type Timing = { clock: EditedClock | undefined; deadlines: Deadline[] }

/** The clock of a step or of the case, with its deadlines. */
export function timingOf(pack: ServicePackage, { step }: ClockOwner): Timing {
  if (step !== undefined) {
    const { clock, deadlines = [] } = pack.process.steps[step] ?? {}
    return { clock, deadlines }
  }
  if (!pack.process.clock) return { clock: undefined, deadlines: [] }
  const { deadlines = [], ...clock } = pack.process.clock
  return { clock, deadlines }
}

/** The package with a clock and its deadlines changed; without a clock its deadlines go too. */
export function withinTiming(
  before: ServicePackage,
  owner: ClockOwner,
  change: (timing: Timing) => Timing,
): ServicePackage {
  const { clock, deadlines } = change(timingOf(before, owner))
  const list = clock && deadlines.length > 0 ? { deadlines } : {}
  if (owner.step !== undefined) {
    return withinStep(before, owner.step, ({ clock: _clock, deadlines: _deadlines, ...rest }) => ({
      ...rest,
      ...(clock && { clock }),
      ...list,
    }))
  }
  const { clock: _old, ...process } = before.process
  const { restart: _never, ...rest } = clock ?? {}
  return { ...before, process: clock ? { ...process, clock: { ...(rest as EditedClock), ...list } } : process }
}

/** How the sentences of the history speak of it. */
export function ownerWords({ step, title }: ClockOwner): string {
  return step === undefined ? 'the whole case' : `“${title}”`
}
