import { Badge } from '@guildhall/ui'
import { usePackage } from '../hooks/use-package.ts'
import { useRemarks } from '../hooks/use-remarks.ts'

/** How many open remarks there are at a place; nothing where there are none. */
export function RemarkCount({ at }: { at: string }) {
  const { slug } = usePackage()
  const count = useRemarks(slug, true).data?.remarks.filter(({ place }) => place === at).length ?? 0
  if (count === 0) return null
  return (
    <Badge tone="warning">
      {count}
      <span className="gh-hidden"> open {count === 1 ? 'comment' : 'comments'}</span>
    </Badge>
  )
}
