import type { Changes } from '@guildhall/api-client'
import { LinkButton } from '@guildhall/ui'
import { movesHref } from '../moves/place.ts'

/** Says how many cases run on versions before the newest, and offers to look what moving them would do. */
export function LeftBehind({ slug, changes, newest }: { slug: string; changes: Changes; newest: number }) {
  const behind = changes.openCases.filter(({ version, count }) => version < newest && count > 0)
  if (behind.length === 0) return null
  return (
    <ul className="dz-behind">
      {behind.map(({ version, count }) => (
        <li key={version}>
          <p>
            {count === 1 ? '1 running case is' : `${count} running cases are`} on version {version}. You can leave{' '}
            {count === 1 ? 'it' : 'them'} there.
          </p>
          <LinkButton size="small" href={movesHref(slug, { from: version, to: newest })}>
            See what moving {count === 1 ? 'it' : 'them'} to version {newest} would do
          </LinkButton>
        </li>
      ))}
    </ul>
  )
}
