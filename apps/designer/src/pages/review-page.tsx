import type { Remark } from '@guildhall/api-client'
import { Badge, Banner, Button, Loading, PageHeader } from '@guildhall/ui'
import { useState } from 'react'
import { errorWords } from '../api.ts'
import { RemarkCard } from '../components/remark-card.tsx'
import { RemarkForm } from '../components/remark-form.tsx'
import { useRemarks, useReview } from '../hooks/use-remarks.ts'
import { type RemarkPlace, remarkPlaces } from '../remarks/places.ts'

/** A draft for the team that will work with it: every page, question and step can be commented on, nothing can be changed. */
export function ReviewPage({ slug }: { slug: string }) {
  const review = useReview(slug)
  const open = useRemarks(slug, true)
  const settled = useRemarks(slug, false)
  const back = { href: '/reviews', title: 'Reviews' }
  const failed = review.error ?? open.error
  if (failed || !review.data) {
    return (
      <>
        <PageHeader title="Review" back={back} />
        {failed ? <Banner tone="error">{errorWords(failed)}</Banner> : <Loading label="Loading the draft" lines={8} />}
      </>
    )
  }
  const { package: pack } = review.data
  const remarks = open.data?.remarks ?? []
  return (
    <>
      <PageHeader
        title={pack.service.name}
        back={back}
        description="The draft as its designer has it now. What you write is seen by the designers and the teams of this service."
      />
      <ul className="dz-places">
        {remarkPlaces(pack).map((place) => (
          <PlaceRow
            key={place.key}
            slug={slug}
            place={place}
            remarks={remarks.filter((remark) => remark.place === place.key)}
          />
        ))}
      </ul>
      {settled.data && settled.data.remarks.length > 0 ? (
        <section className="gh-stack" aria-labelledby="settled-heading">
          <h2 id="settled-heading">Settled</h2>
          <ul className="dz-remarks">
            {settled.data.remarks.map((remark) => (
              <RemarkCard
                key={remark.id}
                slug={slug}
                remark={remark}
                mayEdit={false}
                where={<h3>{remark.placeWords}</h3>}
              />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

function PlaceRow({ slug, place, remarks }: { slug: string; place: RemarkPlace; remarks: Remark[] }) {
  const [writing, setWriting] = useState(false)
  const hint = place.fields.find(({ field }) => field === 'description')?.value
  return (
    <li data-inside={place.inside || undefined}>
      <div className="dz-place-head">
        <div>
          <h2>{place.words}</h2>
          {hint ? <p className="gh-soft">{hint}</p> : null}
        </div>
        {remarks.length > 0 ? <Badge tone="warning">{remarks.length}</Badge> : null}
        {writing ? null : (
          <Button size="small" aria-label={`Comment on ${place.words}`} onPress={() => setWriting(true)}>
            Comment
          </Button>
        )}
      </div>
      {remarks.length > 0 ? (
        <ul className="dz-remarks">
          {remarks.map((remark) => (
            <RemarkCard key={remark.id} slug={slug} remark={remark} mayEdit={false} />
          ))}
        </ul>
      ) : null}
      {writing ? <RemarkForm slug={slug} place={place} onDone={() => setWriting(false)} /> : null}
    </li>
  )
}
