import type { TeamEstimate } from '@guildhall/process-engine'

type WhatIfChartProps = { teams: TeamEstimate[]; nameOf: (team: string) => string }

const WIDTH = 640
const HEIGHT = 200
const LEFT = 44
const BOTTOM = 28
const TOP = 12

/** How many tasks wait when each week ends, a line for each team; the table beside it has the same numbers. */
export function WhatIfChart({ teams, nameOf }: WhatIfChartProps) {
  const weeks = Math.max(1, ...teams.map(({ queue }) => queue.length))
  const most = Math.max(5, ...teams.flatMap(({ queue }) => queue))
  const x = (week: number) => LEFT + ((WIDTH - LEFT - 12) * week) / Math.max(1, weeks - 1)
  const y = (waiting: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - waiting / most)
  const marks = [0, Math.round(most / 2), most]
  const every = Math.ceil(weeks / 13)
  return (
    <figure className="dz-chart">
      <figcaption>Tasks that wait when each week ends</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        {marks.map((mark) => (
          <g key={mark}>
            <line className="dz-chart-grid" x1={LEFT} x2={WIDTH - 12} y1={y(mark)} y2={y(mark)} />
            <text x={LEFT - 8} y={y(mark) + 4} textAnchor="end">
              {mark}
            </text>
          </g>
        ))}
        {Array.from({ length: weeks }, (_, week) =>
          week % every === 0 ? (
            <text key={week} x={x(week)} y={HEIGHT - 8} textAnchor="middle">
              {week + 1}
            </text>
          ) : null,
        )}
        {teams.map(({ team, queue }, index) => (
          <polyline
            key={team}
            className="dz-chart-line"
            data-line={index % 4}
            points={queue.map((waiting, week) => `${x(week)},${y(waiting)}`).join(' ')}
          />
        ))}
      </svg>
      <ul className="dz-chart-key">
        {teams.map(({ team }, index) => (
          <li key={team} data-line={index % 4}>
            {nameOf(team)}
          </li>
        ))}
      </ul>
    </figure>
  )
}
