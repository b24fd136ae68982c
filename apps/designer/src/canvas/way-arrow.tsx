import { BaseEdge, type EdgeProps } from '@xyflow/react'
import { memo } from 'react'
import type { ArrowEdge } from './flow.ts'
import { labelWidth, shortLabel } from './layout.ts'
import { roundedPath } from './rounded-path.ts'

/** A way from a step to another as an arrow with its label, along the route that the layout found. */
export const WayArrow = memo(function WayArrow({ data }: EdgeProps<ArrowEdge>) {
  if (!data) return null
  const { arrow, route, isPicked, isDrop, isMet, isFaint } = data
  return (
    <g
      className="cv-arrow"
      data-of={arrow.slot.of}
      data-picked={isPicked || undefined}
      data-drop={isDrop || undefined}
      data-met={isMet || undefined}
      data-faint={isFaint || undefined}
    >
      <title>{arrow.words}</title>
      <BaseEdge path={roundedPath(route.points)} markerEnd={`url(#${isMet ? 'cv-head-met' : 'cv-head'})`} />
      {route.label ? (
        <g transform={`translate(${route.label.x} ${route.label.y})`}>
          <rect
            x={-labelWidth(arrow.label) / 2}
            y="-10"
            width={labelWidth(arrow.label)}
            height="20"
            rx="10"
            className="cv-label"
          />
          <text textAnchor="middle" y="4" className="cv-label-text">
            {shortLabel(arrow.label)}
          </text>
        </g>
      ) : null}
    </g>
  )
})

/** The heads of arrows, once for all of them. */
export function ArrowHeads() {
  return (
    <svg className="cv-heads" aria-hidden="true">
      <defs>
        {['cv-head', 'cv-head-met'].map((id) => (
          <marker
            key={id}
            id={id}
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth="11"
            markerHeight="11"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0 10 5 0 10z" />
          </marker>
        ))}
      </defs>
    </svg>
  )
}
