import { Banner, Loading } from '@guildhall/ui'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

type PortalStageProps = {
  slug: string
  /** What the frame is, for screen readers. */
  title: string
  /** Changes when another page is shown: it begins at its top, with the focus there. */
  page: string
  children: ReactNode
}

/** A page of the portal in a frame, with its own header, styles and footer, in which the main content is ours. */
export function PortalStage({ slug, title, page, children }: PortalStageProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const shown = useRef(page)
  const [main, setMain] = useState<Element | 'failed'>()
  useEffect(() => {
    if (!main || main === 'failed' || shown.current === page) return
    shown.current = page
    main.scrollIntoView()
    ;(main as HTMLElement).focus({ preventScroll: true })
  }, [main, page])
  const find = () => {
    const found = frame.current?.contentDocument?.getElementById('main-content')
    found?.setAttribute('tabindex', '-1')
    setMain(found?.ownerDocument.body.classList.contains('govuk-template__body') ? found : 'failed')
  }
  return (
    <div className="dz-stage dz-rehearsed-stage">
      {main === undefined ? <Loading label="Loading the portal" /> : null}
      {main === 'failed' ? (
        <Banner tone="error" title="The portal’s page could not be loaded">
          Load this page again.
        </Banner>
      ) : null}
      <iframe
        ref={frame}
        title={title}
        src={`/preview/${encodeURIComponent(slug)}`}
        data-loaded={main ? true : undefined}
        onLoad={find}
      />
      {main && main !== 'failed' ? createPortal(children, main) : null}
    </div>
  )
}
