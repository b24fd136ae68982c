import type { Changes } from '@guildhall/api-client'

/** What publishing would change, in words. */
export function ChangeList({ changes, isFirst }: { changes: Changes['changes']; isFirst: boolean }) {
  if (isFirst) return <p>This is the first version: residents will find the service once it is published.</p>
  if (changes.length === 0) return <p className="gh-soft">Nothing. The draft is the same as the published version.</p>
  return (
    <ul className="dz-plain">
      {changes.map((change) => (
        <li key={`${change.at} ${change.words}`}>{change.words}</li>
      ))}
    </ul>
  )
}
