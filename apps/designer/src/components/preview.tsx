import { Button, Loading } from '@guildhall/ui'
import { useState } from 'react'

type PreviewProps = {
  slug: string
  page: string
  title: string
  revision: number
  /** Whether the server has the page yet; a new one comes with the next save. */
  isThere: boolean
  saving: boolean
}

/** The portal's own page of the draft, drawn again after each save. */
export function Preview({ slug, page, title, revision, isThere, saving }: PreviewProps) {
  const [width, setWidth] = useState<'phone' | 'desktop'>('desktop')
  const [loaded, setLoaded] = useState<string>()
  const address = `/preview/${encodeURIComponent(slug)}/${encodeURIComponent(page)}?revision=${revision}`
  return (
    <section className="dz-preview" aria-label="Preview">
      <div className="dz-preview-head">
        <h2>Preview</h2>
        <span className="gh-soft">{saving ? 'Updating…' : 'As residents see it'}</span>
        <fieldset className="dz-widths">
          <legend className="gh-hidden">Width of the preview</legend>
          {(['phone', 'desktop'] as const).map((one) => (
            <Button
              key={one}
              size="small"
              variant={one === width ? 'secondary' : 'quiet'}
              aria-pressed={one === width}
              onPress={() => setWidth(one)}
            >
              {one === 'phone' ? 'Phone' : 'Desktop'}
            </Button>
          ))}
        </fieldset>
      </div>
      <div className="dz-stage">
        {isThere && loaded === undefined ? <Loading label="Loading the preview" /> : null}
        {isThere ? (
          <iframe
            title={`Preview of the page “${title}”`}
            src={address}
            data-width={width}
            data-loaded={loaded !== undefined || undefined}
            onLoad={() => setLoaded(address)}
          />
        ) : (
          <p className="dz-not-yet">The page is drawn when it is saved, in a moment</p>
        )}
      </div>
    </section>
  )
}
