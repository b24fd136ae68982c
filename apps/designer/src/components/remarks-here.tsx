import { Badge, Button } from '@guildhall/ui'
import { useState } from 'react'
import { useAccept } from '../hooks/use-accept.ts'
import { usePackage } from '../hooks/use-package.ts'
import { useRemarks } from '../hooks/use-remarks.ts'
import { remarkPlaces } from '../remarks/places.ts'
import { RemarkCard } from './remark-card.tsx'
import { RemarkForm } from './remark-form.tsx'

/** What is said about the page, question or step that is picked out, below its settings. */
export function RemarksHere({ at }: { at: string }) {
  const { slug, pack } = usePackage()
  const open = useRemarks(slug, true).data?.remarks ?? []
  const accept = useAccept()
  const [writing, setWriting] = useState(false)
  const here = open.filter(({ place }) => place === at)
  const place = remarkPlaces(pack).find(({ key }) => key === at)
  if (!place) return null
  return (
    <section className="gh-stack" aria-labelledby="remarks-heading">
      <h3 id="remarks-heading" className="gh-actions">
        Comments {here.length > 0 ? <Badge tone="warning">{here.length}</Badge> : null}
      </h3>
      {here.length > 0 ? (
        <ul className="dz-remarks">
          {here.map((remark) => (
            <RemarkCard key={remark.id} slug={slug} remark={remark} onAccept={accept} mayEdit />
          ))}
        </ul>
      ) : null}
      {writing ? (
        <RemarkForm slug={slug} place={place} onDone={() => setWriting(false)} />
      ) : (
        <div>
          <Button size="small" icon="plus" onPress={() => setWriting(true)}>
            Add a comment
          </Button>
        </div>
      )}
    </section>
  )
}
