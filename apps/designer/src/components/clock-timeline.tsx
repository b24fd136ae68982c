import type { Deadline, ServicePackage } from '@guildhall/schemas'
import type { EditedClock } from '../clocks/owner.ts'
import { type ClockMark, clockMarks } from '../clocks/timeline.ts'

type ClockTimelineProps = { pack: ServicePackage; clock: EditedClock; deadlines: Deadline[] }

const WIDTH = 320
const EDGE = 12

/** A clock with its moments: drawn along a line, and the same in a list with the numbers of the drawing. */
export function ClockTimeline({ pack, clock, deadlines }: ClockTimelineProps) {
  const marks = clockMarks(pack, clock, deadlines)
  const end = Math.max(1.15, ...marks.map(({ at }) => at))
  const x = (at: number) => EDGE + (at / end) * (WIDTH - 2 * EDGE)
  const atRisk = marks.find(({ kind }) => kind === 'at-risk')?.at ?? 1
  return (
    <figure className="dz-timeline">
      <svg viewBox={`0 0 ${WIDTH} ${rowOf(marks, marks.length, x) * 20 + 60}`} aria-hidden="true">
        <line className="dz-timeline-run" x1={x(0)} x2={x(atRisk)} y1="16" y2="16" />
        <line className="dz-timeline-risk" x1={x(atRisk)} x2={x(1)} y1="16" y2="16" />
        <line className="dz-timeline-late" x1={x(1)} x2={x(end)} y1="16" y2="16" />
        {marks.map((mark, index) => {
          const y = 38 + 20 * rowOf(marks, index, x)
          return (
            <g key={`${mark.kind} ${index}`} data-kind={mark.kind}>
              <line className="dz-timeline-stem" x1={x(mark.at)} x2={x(mark.at)} y1="8" y2={y - 9} />
              <circle cx={x(mark.at)} cy={y} r="9" />
              <text x={x(mark.at)} y={y + 4} textAnchor="middle">
                {index + 1}
              </text>
            </g>
          )
        })}
      </svg>
      <ol>
        {marks.map(({ words }, index) => (
          <li key={`${words} ${index}`}>{words}</li>
        ))}
      </ol>
    </figure>
  )
}

/** The line below the axis on which a mark's number stands: the next one when it would lie on its neighbour's. */
function rowOf(marks: ClockMark[], index: number, x: (at: number) => number): number {
  const taken: number[] = []
  let row = 0
  for (const mark of marks.slice(0, index + 1)) {
    row = taken.findIndex((last) => x(mark.at) - last >= 20)
    if (row < 0) row = taken.length
    taken[row] = x(mark.at)
  }
  return index >= marks.length ? Math.max(0, taken.length - 1) : row
}
