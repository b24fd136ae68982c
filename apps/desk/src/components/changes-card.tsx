import type { CaseChoices } from '@guildhall/api-client'
import { Button, Card } from '@guildhall/ui'
import type { Asking } from './change-dialog.tsx'

/** What may be done with a case outside its usual course: end it, open it again, send it back, skip a step. */
export function ChangesCard({ choices, onAsk }: { choices: CaseChoices; onAsk: (asking: Asking) => void }) {
  const { cancel, reopen, waiting, maySend } = choices
  const sendable = maySend ? waiting : []
  return (
    <Card title="Change the course of the case">
      <div className="gh-stack">
        {sendable.map((place) => (
          <div key={place.step} className="gh-stack">
            {waiting.length > 1 ? <strong>{place.title}</strong> : null}
            {place.fixed ? <p className="gh-soft">{place.fixed}</p> : null}
            {place.back.length > 0 ? (
              <Button onPress={() => onAsk({ do: 'go-back', place })}>Send back to an earlier step</Button>
            ) : null}
            {place.fixed ? null : <Button onPress={() => onAsk({ do: 'skip', place })}>Skip “{place.title}”</Button>}
          </div>
        ))}
        {cancel ? (
          <Button variant="danger" onPress={() => onAsk({ do: 'cancel', consequences: cancel.consequences })}>
            Cancel the case
          </Button>
        ) : null}
        {reopen && reopen.places.length > 0 ? (
          <Button onPress={() => onAsk({ do: 'reopen', places: reopen.places })}>Open the case again</Button>
        ) : null}
        {reopen && reopen.places.length === 0 ? (
          <p className="gh-soft">This case cannot be opened again: it has never waited at a step.</p>
        ) : null}
      </div>
    </Card>
  )
}
