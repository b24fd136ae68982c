import { usePackage } from '../hooks/use-package.ts'
import { useVisit } from '../hooks/use-visit.ts'
import { selectionStore } from '../store/selection.ts'
import { useStore } from '../store/store.ts'
import { whereWords } from '../where.ts'

const SHOWN = 3

/** Who else has the service open, and where each of them is. */
export function Visitors({ tab, title }: { tab: string; title: string }) {
  const { slug, pack } = usePackage()
  const visitors = useVisit(slug, whereWords(pack, tab, title, useStore(selectionStore)))
  if (visitors.length === 0) return null
  return (
    <ul className="dz-visitors" aria-label="Also here">
      {visitors.slice(0, SHOWN).map(({ visit, name, place, self }) => (
        <li key={visit}>
          <span className="dz-initials" aria-hidden="true">
            {initials(name)}
          </span>
          <span>
            <strong>{self ? 'You, in another window' : name}</strong> <span className="gh-soft">{place}</span>
          </span>
        </li>
      ))}
      {visitors.length > SHOWN ? <li className="gh-soft">and {visitors.length - SHOWN} more</li> : null}
    </ul>
  )
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((part) => part.charAt(0).toUpperCase())
    .slice(0, 2)
    .join('')
}
