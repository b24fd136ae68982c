import type { Deadline, Duration, ServicePackage } from '@guildhall/schemas'
import { durationWords } from '../process/duration.ts'
import { deadlineWords, recipientWords } from '../process/step-words.ts'
import type { EditedClock } from './owner.ts'

/** A moment of a clock: how far along it lies (1 is due) and what happens then. */
export type ClockMark = { at: number; words: string; kind: 'start' | 'at-risk' | 'deadline' | 'level' | 'due' }

const AT_RISK = 0.75
const MOST_REPEATS = 3

/** The moments of a clock in their order. Lengths of other units are set against the target roughly, a working day as eight hours. */
export function clockMarks(pack: ServicePackage, clock: EditedClock, deadlines: Deadline[]): ClockMark[] {
  const target = hoursOf(clock.target, clock.target)
  const share = (length: Duration) => (target > 0 ? hoursOf(length, clock.target) / target : 0)
  const atRisk = clock.atRisk ?? AT_RISK
  const marks: ClockMark[] = [
    { at: 0, kind: 'start', words: 'The clock starts' },
    { at: atRisk, kind: 'at-risk', words: `At risk from ${Math.round(atRisk * 100)}% of the time on` },
    { at: 1, kind: 'due', words: `Due after ${durationWords(clock.target)}` },
  ]
  for (const deadline of deadlines) {
    const at = momentOf(deadline.at, share)
    marks.push({ at, kind: 'deadline', words: deadlineWords(pack, deadline) })
    for (const action of deadline.do) {
      if (action.action !== 'escalate') continue
      let level = at
      for (const [index, { after, to }] of (pack.routes?.[action.route]?.levels ?? []).entries()) {
        level += share(after)
        const route = pack.routes?.[action.route]?.title ?? action.route
        marks.push({
          at: level,
          kind: 'level',
          words: `Level ${index + 1} of “${route}” tells ${recipientWords(to)}`,
        })
      }
    }
    const { every, times = 0 } = deadline.repeat ?? {}
    for (let again = 1; every && again <= Math.min(times, MOST_REPEATS); again += 1) {
      marks.push({ at: at + again * share(every), kind: 'deadline', words: `Again, time ${again} of ${times}` })
    }
  }
  return marks.toSorted((one, other) => one.at - other.at)
}

function momentOf({ before, after, share: part }: Deadline['at'], share: (length: Duration) => number): number {
  if (part !== undefined) return part
  return Math.max(0, before ? 1 - share(before) : 1 + share(after ?? {}))
}

function hoursOf(length: Duration, target: Duration): number {
  const { workingDays = 0, workingHours = 0, days = 0, hours = 0, minutes = 0 } = length
  const isOpenTime = target.workingDays !== undefined || target.workingHours !== undefined
  const day = isOpenTime ? 8 : 24
  return (workingDays + days) * day + workingHours + hours + minutes / 60
}
