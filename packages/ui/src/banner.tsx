import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { Button } from './button.tsx'
import type { IconName } from './icon.tsx'
import { Icon } from './icon.tsx'

type BannerProps = {
  tone: 'success' | 'error' | 'info' | 'warning'
  title?: ReactNode
  children?: ReactNode
  onDismiss?: () => void
  /** Takes the focus when it appears, for the answer to something that the person just did. */
  focus?: boolean
}

const icons: Record<BannerProps['tone'], IconName> = {
  success: 'check-circle',
  error: 'error',
  info: 'info',
  warning: 'warning',
}

/** Says how something went, and what to do next; an error is announced at once, the others when there is a pause. */
export function Banner({ tone, title, children, onDismiss, focus }: BannerProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (focus) box.current?.focus()
  }, [focus])
  return (
    <div
      ref={box}
      className="gh-banner"
      data-tone={tone}
      role={tone === 'error' ? 'alert' : 'status'}
      tabIndex={focus ? -1 : undefined}
    >
      <Icon name={icons[tone]} />
      <div className="gh-banner-body">
        {title ? <p className="gh-banner-title">{title}</p> : null}
        {children}
      </div>
      {onDismiss ? (
        <Button variant="quiet" size="small" icon="close" iconOnly aria-label="Dismiss" onPress={onDismiss} />
      ) : null}
    </div>
  )
}
