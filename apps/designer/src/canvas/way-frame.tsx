import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import type { GroupNode } from './flow.ts'

/** The frame around the steps of a way that another step opens. */
export const WayFrame = memo(function WayFrame({ data }: NodeProps<GroupNode>) {
  return (
    <div className="cv-frame">
      <p>{data.group.title}</p>
    </div>
  )
})
