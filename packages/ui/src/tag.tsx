import type { ReactNode } from 'react'
import type { IconName } from './icon.tsx'
import { Icon } from './icon.tsx'

/** What a colour means; never the only sign, the words say it as well. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger' | 'accent'

/** A short state in words. */
export function Tag({ tone = 'neutral', icon, children }: { tone?: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className="gh-tag" data-tone={tone}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </span>
  )
}

/** A number beside a title. */
export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className="gh-badge" data-tone={tone}>
      {children}
    </span>
  )
}
