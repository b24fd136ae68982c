import { usePackage } from '../hooks/use-package.ts'
import { type Part, selectPart } from '../store/selection.ts'
import { ClockSection } from './clock-section.tsx'
import { RouteSettings } from './route-settings.tsx'

/** What can be set of the whole case, or of an escalation route. */
export function PartSettings({ part }: { part: Part }) {
  const { pack } = usePackage()
  const route = part.part === 'route' ? pack.routes?.[part.id] : undefined
  return (
    <section className="dz-settings" aria-labelledby="settings-heading">
      <div className="dz-settings-head">
        <p className="gh-soft">{part.part === 'case' ? 'Case' : 'Escalation route'}</p>
        <h2 id="settings-heading" tabIndex={-1}>
          {route ? route.title : 'Clock of the whole case'}
        </h2>
      </div>
      <div className="gh-stack" key={part.part === 'route' ? part.id : ''}>
        {part.part === 'route' && route ? (
          <RouteSettings id={part.id} route={route} onRemoved={() => selectPart(undefined)} />
        ) : (
          <ClockSection owner={{ title: '' }} />
        )}
      </div>
    </section>
  )
}
