import type { ServicePackage, Step } from '@guildhall/schemas'
import { type ClockMark, clockMarks } from '../clocks/timeline.ts'

/** The moments of a step's clock as shares of the line that is drawn (0 to 1), and what they are in a few words. */
export type TargetLine = {
  marks: { at: number; kind: ClockMark['kind'] }[]
  /** Where on the line it is at risk from, and where it is due. */
  atRisk: number
  due: number
  words: string
}

/** The clock of a step, small enough for its card. */
export function targetLine(pack: ServicePackage, step: Step): TargetLine {
  const { clock, deadlines = [] } = step
  const marks = clock ? clockMarks(pack, clock, deadlines) : []
  const end = Math.max(1.2, ...marks.map(({ at }) => at))
  const share = (kind: ClockMark['kind'], otherwise: number) =>
    (marks.find((mark) => mark.kind === kind)?.at ?? otherwise) / end
  const actions = deadlines.flatMap((deadline) => deadline.do.map(({ action }) => action))
  const count = (action: string, one: string, many: string) => {
    const number = actions.filter((name) => name === action).length
    return number === 0 ? [] : [`${number} ${number === 1 ? one : many}`]
  }
  return {
    marks: marks
      .filter(({ kind }) => kind === 'deadline' || kind === 'level')
      .map(({ at, kind }) => ({ at: at / end, kind })),
    atRisk: share('at-risk', 1),
    due: 1 / end,
    words: [
      ...count('remind', 'reminder', 'reminders'),
      ...count('escalate', 'escalation', 'escalations'),
      ...count('reassign', 'hand-over', 'hand-overs'),
      ...count('raise-priority', 'rise in priority', 'rises in priority'),
      ...count('leave', 'way out', 'ways out'),
    ].join(', '),
  }
}
