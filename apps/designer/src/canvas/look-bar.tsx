import type { Journey } from '@guildhall/schemas'
import { Button, SelectField } from '@guildhall/ui'
import type { CanvasActions } from './use-canvas-actions.ts'

type LookBarProps = {
  does: CanvasActions['does']
  journeys: Journey[]
  journey: string
  isJourneyBroken: boolean
  onJourney: (id: string) => void
}

/** How the canvas is looked at: the journey that is coloured, and how near. */
export function LookBar({ does, journeys, journey, isJourneyBroken, onJourney }: LookBarProps) {
  return (
    <div className="cv-looks">
      {journeys.length > 0 ? (
        <SelectField
          label={<span className="gh-hidden">Journey to show</span>}
          options={[{ id: '', title: 'Show a journey' }, ...journeys.map(({ id, title }) => ({ id, title }))]}
          value={journey}
          onChange={onJourney}
          error={isJourneyBroken ? 'This journey cannot be run yet' : undefined}
        />
      ) : (
        <span />
      )}
      <div className="gh-actions">
        <Button size="small" icon="minus" iconOnly aria-label="Zoom out" onPress={does.farther} />
        <Button size="small" icon="plus" iconOnly aria-label="Zoom in" onPress={does.nearer} />
        <Button size="small" icon="fit" iconOnly aria-label="Show the whole process" onPress={does.whole} />
      </div>
    </div>
  )
}
