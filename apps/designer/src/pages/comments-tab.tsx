import { Banner, Button, EmptyState, Loading, RadioField } from '@guildhall/ui'
import { useState } from 'react'
import { errorWords } from '../api.ts'
import { RemarkCard } from '../components/remark-card.tsx'
import { useAccept } from '../hooks/use-accept.ts'
import { usePackage } from '../hooks/use-package.ts'
import { useRemarks } from '../hooks/use-remarks.ts'
import { useShow } from '../hooks/use-show.ts'
import { pointerIn } from '../merge/touched.ts'
import { remarkPlaces } from '../remarks/places.ts'

/** All that is said about the draft, at whatever place: what is open, or what is settled. */
export function CommentsTab() {
  const { slug, pack } = usePackage()
  const [shown, setShown] = useState('open')
  const remarks = useRemarks(slug, shown === 'open')
  const accept = useAccept()
  const show = useShow()
  const places = new Map(remarkPlaces(pack).map((place) => [place.key, place]))
  const list = remarks.data?.remarks ?? []
  return (
    <div className="gh-stack dz-comments">
      <h2 className="gh-hidden">Comments</h2>
      <RadioField
        label="Show"
        value={shown}
        onChange={setShown}
        options={[
          { id: 'open', title: 'Open' },
          { id: 'settled', title: 'Resolved, accepted and declined' },
        ]}
      />
      {remarks.isPending ? <Loading label="Loading the comments" lines={4} /> : null}
      {remarks.isError ? <Banner tone="error">{errorWords(remarks.error)}</Banner> : null}
      {remarks.data && list.length === 0 ? (
        <EmptyState title={shown === 'open' ? 'No open comments' : 'Nothing is settled yet'}>
          Teams that work on this service comment on it under Reviews, and you can beside every question and step.
        </EmptyState>
      ) : null}
      <ul className="dz-remarks">
        {list.map((remark) => {
          const place = places.get(remark.place)
          return (
            <RemarkCard
              key={remark.id}
              slug={slug}
              remark={remark}
              onAccept={accept}
              mayEdit
              where={
                <div className="gh-actions">
                  <h3>{place?.words ?? `${remark.placeWords} (gone)`}</h3>
                  {place ? (
                    <Button
                      size="small"
                      aria-label={`Show me ${place.words}`}
                      onPress={() => show(pointerIn(pack, pathOf(place.key)))}
                    >
                      Show me
                    </Button>
                  ) : null}
                </div>
              }
            />
          )
        })}
      </ul>
    </div>
  )
}

/** The path of names that leads to a place: a question stands among the properties of its page. */
function pathOf(key: string): string[] {
  const [area = '', id = '', part = '', page, question] = key.split('/').slice(1)
  if (area === 'process') return [area, id, part]
  const toPage = [area, id, part, ...(page === undefined ? [] : [page])]
  return question === undefined ? toPage : [...toPage, 'schema', 'properties', question]
}
